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
    expect(hereBecause(told.plan)).toMatchObject({
      reached: { stone: { id: 's1' }, on: '2026-12-15' },
      here: { id: 's2' },
      done: 1,
      checked: 1,
      open: 1,
    });
    expect(hereBecause(begun().plan)).toBeNull();
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
