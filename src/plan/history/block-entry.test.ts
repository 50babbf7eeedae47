import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { happens } from '../decision.ts';
import { addStep, moveStep } from '../step/decide.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { recordVisitMade, recordVisitMissed } from '../visit/decide.ts';
import { writtenInTime } from './in-time.ts';
import { isDecision, notKnownThen } from './known-then.ts';
import { writtenInOneSitting } from './one-sitting.ts';
import { timeline } from './timeline.ts';

const rules = timeLimits.shipped.england;
const days = ['02', '04', '08', '10', '12', '16'] as const;

/** Six visits of two weeks, all written on 18 March 2027 between 16.05 and 16.52; nobody told the app the day but in the visit itself. */
function priya() {
  const told = story('2027-03-01').opens('Docherty').adds('Alfie', 'child');
  for (const [i, day] of days.entries()) {
    const minute = String([5, 14, 23, 33, 42, 52][i]).padStart(2, '0');
    told.writes(`2027-03-18T16:${minute}:00.000Z`, '2027-03-18').does(recordVisitMade, {
      visit: `v${day}`,
      on: `2027-03-${day}`,
      who: [],
      children: [{ child: 'alfie', seen: true }],
    });
  }
  return told;
}

describe('a block entry', () => {
  it('H3, H8 is one sitting about the days of the visits, though the form was filled in on one day', () => {
    expect(writtenInOneSitting(priya().entries)).toMatchObject([
      {
        from: '2027-03-18T16:05:00.000Z',
        to: '2027-03-18T16:52:00.000Z',
        days: days.map((day) => `2027-03-${day}`),
      },
    ]);
    const visits = timeline(priya().entries).filter(({ type }) => type === 'visit-made');
    expect(visits.map(({ late }) => late)).toEqual([2, 6, 8, 10, 14, 16]);
  });

  it('H9 each visit shows its own delay: of 4 March, two working days, due 8 March, eight working days late', () => {
    const limits = priya()
      .entries.map((entry) => writtenInTime(entry, rules))
      .filter((one) => one !== null);
    expect(limits.map(({ by, late }) => [by, late])).toEqual([
      ['2027-03-04', 10],
      ['2027-03-08', 8],
      ['2027-03-10', 6],
      ['2027-03-12', 4],
      ['2027-03-16', 2],
      ['2027-03-18', 0],
    ]);
    expect(limits.every(({ source }) => source.includes('2 working days'))).toBe(true);
  });

  it('H9 a limit in days counts days, and where no rule holds nothing is late', () => {
    const told = priya().does(recordVisitMissed, {
      visit: 'm',
      on: '2027-03-10',
      who: [],
      why: 'nobody-answered',
    });
    const entry = told.entries.at(-1)!;
    const own = { event: 'visit-written', count: 3, unit: 'day', source: 'Our own' } as const;
    expect(writtenInTime(entry, { holidays: 'none', limits: [own] })).toEqual({
      by: '2027-03-13',
      source: 'Our own',
      late: 5,
      unit: 'day',
    });
    expect(writtenInTime(entry, { holidays: 'none', limits: [] })).toBeNull();
    expect(writtenInTime(told.entries[0]!, rules)).toBeNull();
  });

  it('H8 a day that was set for later has not happened, and what is taken back happens now', () => {
    const told = story('2027-03-18')
      .opens('D')
      .does(addStep, { step: 's', sentence: words('x') });
    told.does(moveStep, { step: 's', to: 'done', on: '2027-03-01' });
    expect(timeline(told.entries)[0]).toMatchObject({ type: 'step-added', late: 0 });
    expect(timeline(told.entries).find(({ type }) => type === 'step-moved')?.late).toBe(17);
  });
});

it('H10 what had happened before a decision but was written later was not known then', () => {
  const told = story('2027-03-05').opens('D').adds('Alfie', 'child');
  const decided = happens({
    type: 'decision-made',
    decision: 'd',
    on: '2027-03-05',
    name: 'Ruth Aldous',
    role: 'Manager',
    what: words('Go on.'),
    because: words('Alfie is seen.'),
    read: ['plan'],
  });
  told.does(() => decided, null);
  const decision = told.entries.at(-1)!;
  expect([isDecision(decision), isDecision(told.entries[0]!)]).toEqual([true, false]);
  expect(notKnownThen(told.entries, decision)).toEqual([]);
  told.writes('2027-03-18T16:05:00.000Z', '2027-03-18').does(recordVisitMissed, {
    visit: 'v',
    on: '2027-03-02',
    who: [],
    why: 'nobody-answered',
  });
  expect(notKnownThen(told.entries, decision).map(({ fact }) => (fact as { type: string }).type)).toEqual([
    'visit-missed',
  ]);
});
