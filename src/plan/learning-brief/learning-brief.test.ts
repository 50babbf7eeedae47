import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { plantedPlan } from '../../../test/builders/planted.ts';
import { delayCauses } from '../drift/delay.ts';
import { fold } from '../fold.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { type FamilyFigures, familyFigures, goodThings } from './family-figures.ts';
import { learningBrief } from './learning-brief.ts';

const family = (more: Partial<FamilyFigures> = {}): FamilyFigures => ({
  opened: '2027-01-04',
  closed: null,
  children: 2,
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
    { cause: 'late-step', unblock: 'move-step', families: 6, months: [null, null, null, null, 6, 6] },
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
  expect(brief.days).toBeNull();
  expect(learningBrief(many(4, family()), '2027-06-01', '2027-07-20')).toMatchObject({
    families: null,
    children: null,
  });
});

it('Y25 three things at most need to happen next, those that hold up most families first', () => {
  const all = ([8, 7, 6, 5] as const).flatMap((count, at) =>
    many(count, family({ delays: [{ ...late, cause: delayCauses[at] ?? 'late-step' }] })),
  );
  expect(learningBrief(all, '2027-06-01', '2027-07-20').next.map(({ cause }) => cause)).toEqual(
    delayCauses.slice(0, 3),
  );
});

it('Y24 no count from one to four is in any brief', () => {
  const day = fc.integer({ min: 0, max: 27 }).map((at) => `2027-06-${String(at + 1).padStart(2, '0')}`);
  const any = fc.record({
    opened: fc.constant('2027-01-04'),
    closed: fc.constant(null),
    children: fc.nat(3),
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
      const { families, children, worried, working } = learningBrief(all, '2027-06-01', '2027-07-20');
      const counts = [
        families,
        children,
        ...[...worried, ...working].flatMap((one) => [one.families, ...one.months]),
      ];
      expect(counts.filter((count) => count !== null && count < 5)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('Y23 no name, no words and no id of a plan is in its figures', () => {
  const { id, entries } = plantedPlan(3, 4);
  const figures = JSON.stringify(familyFigures(fold(id, entries), timeLimits.shipped, '2029-01-01'));
  expect(figures).not.toMatch(/Ivy|Sade|Doreen|Planted|ivy|mum|plan-3|together/u);
});
