import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { addDays } from '../../lib/day.ts';
import { addStep, moveStep } from '../step/decide.ts';
import { dateStone, layStone, reachStone } from './decide.ts';
import { behind, hereBecause, pace } from './pace.ts';

const today = '2027-01-20';
const begun = () => story().opens('Clay').adds('Reuben', 'child').adds('Doreen', 'network');

/** A road with a stone each fortnight from 1 December; the first so many reached on their day. */
function walked(reached: number, stones = 7) {
  const told = begun();
  for (let i = 0; i < stones; i += 1) {
    const by = addDays('2026-12-01', i * 14);
    told.does(layStone, { stone: `s${i}`, name: words(`Stone ${i}`), by, goodbye: i === stones - 1 });
    if (i < reached) told.does(reachStone, { stone: `s${i}`, on: by });
  }
  return told;
}

describe('where we are on the road', () => {
  it('D9 is said with the last stone reached and what was done and checked since', () => {
    const told = walked(2);
    told.does(addStep, { step: 'a', sentence: words('Doreen rings.'), who: ['doreen'] });
    told.does(addStep, { step: 'b', sentence: words('Doreen visits.'), who: ['doreen'] });
    told.does(moveStep, { step: 'a', to: 'checked', seenBy: 'doreen', on: '2026-12-20' });
    expect(hereBecause(told.plan, today)).toMatchObject({
      reached: { stone: { id: 's1' }, on: '2026-12-15' },
      here: { id: 's2' },
      done: 1,
      checked: 1,
      left: 5,
    });
    expect(hereBecause(begun().plan, today)).toBeNull();
  });

  it('D9 counts neither what came before the stone or on its day, nor what a wrong clock dates after today', () => {
    const told = walked(2);
    for (const [step, on] of [
      ['before', '2026-12-02'],
      ['that-day', '2026-12-15'],
      ['after', '2026-12-16'],
      ['to-come', '2027-01-20'],
    ] as const) {
      told.does(addStep, { step, sentence: words('Doreen rings.'), who: ['doreen'] });
      told.does(moveStep, { step, to: 'done', on });
    }
    expect(hereBecause(told.plan, '2027-01-19')).toMatchObject({ done: 1, checked: 0 });
    expect(hereBecause(told.plan, today)).toMatchObject({ done: 2 });
    expect(hereBecause(walked(2).plan, '2026-12-10')).toMatchObject({ reached: { stone: { id: 's0' } } });
  });

  it('D9 names the stone reached last, also where one was reached out of order, and none at the beginning', () => {
    const told = walked(0).does(reachStone, { stone: 's2', on: '2026-12-20' });
    expect(hereBecause(told.plan, today)).toMatchObject({
      reached: { stone: { id: 's2' } },
      here: { id: 's0' },
      left: 6,
    });
    expect(hereBecause(walked(0).plan, today)).toMatchObject({ reached: null, here: { id: 's0' }, left: 7 });
  });

  it('D10 is behind the day first promised, however often it was moved', () => {
    const told = walked(2);
    expect(behind(told.plan, '2026-12-29')).toBeNull();
    told.does(dateStone, { stone: 's2', by: '2027-01-05' });
    expect(behind(told.plan, today)).toMatchObject({ promised: '2026-12-29', days: 22, weeks: 3 });
  });

  it('D11 says a range for the end, and nothing when there is too little to say', () => {
    expect(pace(walked(1).plan, today)).toEqual({ kind: 'too-little', reached: 1, left: 6 });
    expect(pace(walked(3).plan, today)).toEqual({
      kind: 'range',
      reached: 3,
      left: 4,
      earliest: addDays(today, 61),
      latest: addDays(today, 122),
    });
    expect(pace(walked(3, 3).plan, today)).toBeNull();
  });

  it('D10, D11 never count backwards, whatever was reached and whatever day it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -400, max: 400 }), (reached, days) => {
        const told = walked(Math.min(reached, 3), 9);
        const day = addDays(today, days);
        expect(behind(told.plan, day)?.days ?? 1).toBeGreaterThan(0);
        const found = pace(told.plan, day);
        if (found?.kind === 'range') {
          expect(found.earliest > day).toBe(true);
          expect(found.latest > found.earliest).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
