import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { plantedPlan } from '../../../test/builders/planted.ts';
import { story } from '../../../test/builders/story.ts';
import { TEAM_OPENED, TEAM_TODAY, teamFamilies, teamFamily } from '../../../test/builders/team.ts';
import { delayCauses } from '../drift/delay.ts';
import { fold } from '../fold.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { type FamilyFigures, familyFigures, goodThings } from './family-figures.ts';
import { learningBrief } from './learning-brief.ts';
import { teamNow } from './team-now.ts';

const family = (more: Partial<FamilyFigures> = {}): FamilyFigures => ({
  opened: '2027-01-04',
  closed: null,
  children: 2,
  lives: { lost: 0, lived: 800 },
  delays: [],
  good: [],
  ...more,
});
const late = { cause: 'late-step', unblock: 'move-step', from: '2027-05-10', to: '2027-06-05' } as const;
const many = (count: number, of: FamilyFigures) => Array.from({ length: count }, () => of);

it('Y23 what we are worried about, what is working well, what needs to happen next', () => {
  const done = family({ good: [{ what: 'step-done', on: '2027-06-20' }] });
  const brief = learningBrief(
    [...many(6, family({ delays: [late] })), ...many(9, done)],
    '2027-06-15',
    '2027-07-20',
  );
  expect(brief.months).toEqual([
    '2027-01-01',
    '2027-02-01',
    '2027-03-01',
    '2027-04-01',
    '2027-05-01',
    '2027-06-01',
  ]);
  expect({ families: brief.families, children: brief.children, days: brief.days }).toEqual({
    families: 15,
    children: 30,
    days: 30,
  });
  expect(brief.worried).toEqual([
    { cause: 'late-step', families: 6, months: [null, null, null, null, 6, 6], days: 30 },
  ]);
  expect(brief.working).toEqual([
    { what: 'nothing-waited', families: 9, months: [15, 15, 15, 15, 9, 9] },
    { what: 'step-done', families: 9, months: [null, null, null, null, null, 9] },
  ]);
});

it('Y24 four families with a late step are not counted out', () => {
  const brief = learningBrief(
    [...many(4, family({ delays: [late] })), ...many(9, family())],
    '2027-06-01',
    '2027-07-20',
  );
  expect(brief.worried).toEqual([]);
  expect(brief.also).toEqual([{ cause: 'late-step', families: null }]);
  expect(brief.next).toEqual([]);
  expect(brief.days).toBeNull();
  expect(learningBrief(many(4, family()), '2027-06-01', '2027-07-20')).toMatchObject({
    families: null,
    children: null,
  });
});

it('Y24 nor are all but four of them, since that counts out the four', () => {
  const thirteen = learningBrief(
    [...many(13, family({ delays: [late] })), ...many(2, family())],
    '2027-06-01',
    '2027-07-20',
  );
  expect(thirteen.families).toBe(15);
  expect(thirteen.worried[0]?.families).toEqual({ over: 10 });
  expect(thirteen.working).toEqual([
    { what: 'nothing-waited', families: null, months: [15, 15, 15, 15, null, null] },
  ]);
  // All of them, and all but five, say nothing about a few.
  for (const [held, rest] of [
    [15, 0],
    [10, 5],
  ] as const) {
    const all = [...many(held, family({ delays: [late] })), ...many(rest, family())];
    expect(learningBrief(all, '2027-06-01', '2027-07-20').worried[0]?.families).toBe(held);
  }
  const now = teamNow(
    [...many(9, family({ delays: [{ ...late, to: null }] })), ...many(1, family())],
    '2027-05-20',
  );
  expect(now.waiting[0]?.families).toEqual({ over: 5 });
});

it('Y25 three things at most need to happen next, those that hold up most families first', () => {
  const all = ([8, 7, 6, 5] as const).flatMap((count, at) =>
    many(count, family({ delays: [{ ...late, cause: delayCauses[at] ?? 'late-step' }] })),
  );
  expect(learningBrief(all, '2027-06-01', '2027-07-20').next.map(({ cause }) => cause)).toEqual(
    delayCauses.slice(0, 3),
  );
});

it('Y24 no count from one to four is in any brief, and none that leaves so few', () => {
  const day = fc.integer({ min: 0, max: 27 }).map((at) => `2027-06-${String(at + 1).padStart(2, '0')}`);
  const any = fc.record({
    opened: fc.constant('2027-01-04'),
    closed: fc.constant(null),
    children: fc.nat(3),
    lives: fc.record({ lost: fc.nat(3), lived: fc.constant(900) }),
    delays: fc.array(
      fc.record({
        cause: fc.constantFrom(...delayCauses),
        unblock: fc.constant('move-step' as const),
        from: day,
        to: fc.constant(null),
      }),
      { maxLength: 3 },
    ),
    good: fc.array(fc.record({ what: fc.constantFrom(...goodThings), on: day }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (all) => {
      const brief = learningBrief(all, '2027-06-01', '2027-07-20');
      const team = teamNow(all, '2027-06-28');
      const counts = [
        ...[...brief.worried, ...brief.working].flatMap((one) => [one.families, ...one.months]),
        ...[...brief.also, ...team.waiting].map((one) => one.families),
      ].filter((count) => typeof count === 'number');
      const wholes = [brief.families, brief.children, team.families, team.children];
      expect([...counts, ...wholes].filter((count) => count !== null && count < 5)).toEqual([]);
      const left = counts.map((count) => all.length - count);
      expect(left.filter((count) => count > 0 && count < 5)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('Y26 six causes stand with their months, the others are named with their number, small numbers last', () => {
  const all = ([5, 6, 7, 8, 9, 10, 11, 3] as const).flatMap((count, at) =>
    many(count, family({ delays: [{ ...late, cause: delayCauses[at] ?? 'late-step' }] })),
  );
  const brief = learningBrief(all, '2027-06-01', '2027-07-20');
  expect(brief.worried.map(({ cause, families }) => [cause, families])).toEqual(
    [6, 5, 4, 3, 2, 1].map((at) => [delayCauses[at], at + 5]),
  );
  expect(brief.also).toEqual([
    { cause: delayCauses[0], families: 5 },
    { cause: delayCauses[7], families: null },
  ]);
});

it('Y26 what was in five families before and is no longer still stands with its months', () => {
  const over = { ...late, to: '2027-05-20' };
  const brief = learningBrief(many(5, family({ delays: [over] })), '2027-06-01', '2027-07-20');
  expect(brief.worried).toEqual([
    { cause: 'late-step', families: null, months: [null, null, null, null, 5, null], days: null },
  ]);
  expect(brief.next).toEqual([]);
});

const team = () =>
  teamFamilies.map(({ number, name }) => {
    const told = story(TEAM_OPENED).opens(name);
    for (const { on, act } of teamFamily(number)) act((verb, request) => told.on(on).does(verb, request));
    return familyFigures(told.plan, timeLimits.shipped, TEAM_TODAY);
  });

it('Y27 what waits in twelve families today, and what it has cost eighteen children', () => {
  const now = teamNow(team(), TEAM_TODAY);
  // The review is late since 30 March: 98 days for each of 18 children. Nine of them also lost 23 days from 11 February to 5 March.
  expect(now.lives).toEqual({ lost: 98 * 18 + 23 * 9, lived: 12 * 2373 + 6 * 547 });
  expect({ families: now.families, children: now.children, few: now.few }).toEqual({
    families: 12,
    children: 18,
    few: ['stuck-step'],
  });
  // Seven steps waited from 11 June to 5 July, six from 11 February to 5 March (one of those families has both), five from 13 to 20 April.
  expect(now.waiting.find(({ cause }) => cause === 'late-step')).toEqual({
    cause: 'late-step',
    delays: 7,
    families: 7,
    days: 7 * 25 + 6 * 23 + 5 * 8,
  });
});

it('Y27 two things of one cause on the same days cost a family those days once; a closed plan is not counted', () => {
  const twice = family({
    delays: [late, { ...late, from: '2027-05-20' }].map((one) => ({ ...one, to: null })),
  });
  const now = teamNow([...many(5, twice), family({ closed: '2027-05-30' })], '2027-05-29');
  expect(now.waiting).toEqual([{ cause: 'late-step', delays: 10, families: 5, days: 100 }]);
  expect(now.families).toBe(5);
});

it('Y23 no name, no words and no id of a plan is in its figures', () => {
  const { id, entries } = plantedPlan(3, 4);
  const figures = JSON.stringify(familyFigures(fold(id, entries), timeLimits.shipped, '2029-01-01'));
  expect(figures).not.toMatch(/Ivy|Sade|Doreen|Planted|ivy|mum|plan-3|together/u);
});
