import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { now } from '../held.ts';
import { carryOutPlanB, endPlanB, makePlanB, planBOver } from '../plan-b/decide.ts';
import { isPlanBLate, openUse, planBDue } from '../plan-b/due.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { sayWorry } from '../worry/decide.ts';
import { changeBottomLine } from './change.ts';
import { endBottomLine, lookAtBottomLine, reviewBottomLine, setBottomLine } from './decide.ts';
import { isLookOverdue, nextLook } from './next-look.ts';

const rules = timeLimits.shipped;
const begun = (within: { count: number; unit: 'hours' | 'days' | 'working-days' | 'weeks' }) =>
  story()
    .opens('D')
    .adds('Alfie', 'child')
    .adds('Bev', 'network')
    .does(makePlanB, {
      planB: 'b',
      turning: { seen: words('Nobody sober is there.'), then: words('Bev comes.'), by: 'bev', within },
    })
    .does(setBottomLine, { line: 'l', must: words('A sober grown-up is there.'), planB: 'b' });
const crossed = (within: Parameters<typeof begun>[0]) =>
  begun(within).does(lookAtBottomLine, { line: 'l', by: 'bev', kept: 'crossed', words: words('She slept.') });

it('B6 found crossed, its plan B is in use from that day, with the words that were said', () => {
  const told = crossed({ count: 2, unit: 'hours' });
  const day = told.plan.bottomLines.l!.looks[0]!.on;
  expect(openUse(told.plan.planBs.b!)).toEqual({
    on: day,
    words: words('She slept.'),
    done: null,
    over: null,
  });
  // Found crossed again while it is in use: no second use.
  told.does(lookAtBottomLine, { line: 'l', by: 'bev', kept: 'crossed' });
  expect(told.plan.planBs.b!.used).toHaveLength(1);
});

it('B6 kept, not known, or with a plan B that has ended: nothing opens', () => {
  const told = begun({ count: 1, unit: 'days' })
    .does(lookAtBottomLine, { line: 'l', by: 'bev', kept: 'kept' })
    .does(lookAtBottomLine, { line: 'l', by: 'bev', kept: 'not-known' })
    .does(endPlanB, { planB: 'b', because: words('We have a better one.') })
    .does(lookAtBottomLine, { line: 'l', by: 'bev', kept: 'crossed' });
  expect(told.plan.planBs.b!.used).toEqual([]);
});

it.each([
  [{ count: 2, unit: 'hours' }, 0],
  [{ count: 48, unit: 'hours' }, 2],
  [{ count: 3, unit: 'days' }, 3],
  [{ count: 2, unit: 'weeks' }, 14],
] as const)('C6 %j after it came into use, it is due', (within, days) => {
  const { plan } = crossed(within);
  const on = openUse(plan.planBs.b!)!.on;
  const due = planBDue(plan, plan.planBs.b!, rules)!;
  expect((Date.parse(due) - Date.parse(on)) / 86_400_000).toBe(days);
});

it('C6 working days leave the weekend out', () => {
  // The story begins on Wednesday 20 January 2027.
  const { plan } = crossed({ count: 3, unit: 'working-days' });
  expect([openUse(plan.planBs.b!)!.on, planBDue(plan, plan.planBs.b!, rules)]).toEqual([
    '2027-01-20',
    '2027-01-25',
  ]);
  expect(
    planBDue(begun({ count: 1, unit: 'days' }).plan, begun({ count: 1, unit: 'days' }).plan.planBs.b!, rules),
  ).toBeNull();
});

it('C7 it is late until somebody says that it was done', () => {
  const told = crossed({ count: 1, unit: 'days' });
  const late = (today: string) => isPlanBLate(told.plan, told.plan.planBs.b!, rules, today);
  expect([late('2027-01-21'), late('2027-01-22')]).toEqual([false, true]);
  told.does(carryOutPlanB, { planB: 'b', by: 'bev', words: words('Bev slept there.') });
  expect([late('2027-01-22'), openUse(told.plan.planBs.b!)?.done?.by]).toEqual([false, 'bev']);
  told.does(planBOver, { planB: 'b', words: words('Mum is well again.') });
  expect(told.refused(carryOutPlanB, { planB: 'b', by: 'bev' })).toEqual({
    rule: 'C7',
    reason: 'plan-b-not-in-use',
  });
});

it('B7 the worry it answers and its first day can be put right', () => {
  const told = begun({ count: 1, unit: 'days' })
    .does(sayWorry, { worry: 'w', about: words('Alone at night.'), who: ['bev'] })
    .does(changeBottomLine, { line: 'l', worry: 'w', from: '2027-01-18' });
  const line = told.plan.bottomLines.l!;
  expect([now(line.worry), now(line.from)]).toEqual(['w', '2027-01-18']);
  expect(told.facts(changeBottomLine, { line: 'l', worry: 'w', from: '2027-01-18' })).toEqual([]);
  expect(told.refused(changeBottomLine, { line: 'l', from: '2027-02-30' }).rule).toBe('R10');
});

it('B8 the next look has a day, and one that passed is shown', () => {
  const told = begun({ count: 1, unit: 'days' });
  expect(nextLook(told.plan.bottomLines.l!)).toBeNull();
  told.does(changeBottomLine, { line: 'l', check: { checker: 'bev', every: 'week' } });
  expect(nextLook(told.plan.bottomLines.l!)).toBe('2027-01-27');
  expect(isLookOverdue(told.plan.bottomLines.l!, '2027-01-27')).toBe(false);
  expect(isLookOverdue(told.plan.bottomLines.l!, '2027-01-28')).toBe(true);
  told.does(lookAtBottomLine, { line: 'l', by: 'bev', kept: 'kept' });
  expect(nextLook(told.plan.bottomLines.l!)).toBe('2027-01-27');
});

it('B9 going through it is kept with its day and changes nothing else', () => {
  const told = begun({ count: 1, unit: 'days' }).does(reviewBottomLine, {
    line: 'l',
    words: words('It still stands.'),
  });
  expect(told.plan.bottomLines.l!.reviews).toEqual([{ on: '2027-01-20', words: words('It still stands.') }]);
  told.does(endBottomLine, { line: 'l', because: words('No drink for a year.') });
  expect(told.refused(reviewBottomLine, { line: 'l' }).reason).toBe('bottom-line-ended');
});
