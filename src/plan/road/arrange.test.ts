import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { conflictsOf } from '../conflicts/conflicts.ts';
import { setGoal } from '../goal/decide.ts';
import { now } from '../held.ts';
import { makePlanB, placePlanB } from '../plan-b/decide.ts';
import { addStep, changeStep, retireStep } from '../step/decide.ts';
import { stepsTiedTo } from '../step/tie.ts';
import { changeStone } from './change.ts';
import { layStone, reachStone } from './decide.ts';
import { peopleOnRoad } from './on-road.ts';
import { layStones, stonesAdvice, usualDay, usualOrder } from './typical-order.ts';
import { road, stonesInOrder } from './views.ts';

const begun = () =>
  story()
    .opens('Clay')
    .adds('Reuben', 'child')
    .adds('Doreen', 'network')
    .adds('Idris', 'professional')
    .adds('Priya', 'worker')
    .does(setGoal, { goal: 'nan', different: words('Reuben lives at Nan’s.') })
    .does(layStone, { stone: 'yes', name: words('Nan says yes'), by: '2027-02-05' })
    .does(layStone, { stone: 'check', name: words('Nan’s home check'), by: '2027-02-26' })
    .does(layStone, { stone: 'moves', name: words('Reuben moves in'), by: '2027-05-28' });

const check = { know: words('The report says so.'), checker: 'priya' };

describe('a stone with everybody in it', () => {
  it('R16 what a stone says can be unsaid', () => {
    const told = story()
      .opens('D')
      .adds('Jade', 'parent')
      .does(layStone, {
        stone: 'n',
        name: words('School'),
        by: '2027-02-01',
        expected: 6,
        visits: 'none',
        who: 'jade',
        meetings: 'none',
      });
    told.does(changeStone, {
      stone: 'n',
      expected: null,
      visits: null,
      who: null,
      meetings: null,
      goal: null,
    });
    const { expected, visits, who, meetings, goal } = told.plan.stones.n!;
    expect([now(expected), now(visits), now(who), now(meetings), now(goal)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('D12 D13 keeps the goal of its number, who helps, how we know, and how often we meet', () => {
    const told = begun().does(changeStone, {
      stone: 'check',
      goal: 'nan',
      meetings: 'every-6-weeks',
      helpers: ['doreen'],
      check,
    });
    const stone = told.plan.stones.check!;
    expect([now(stone.goal), now(stone.meetings), now(stone.helpers), now(stone.check)]).toEqual([
      'nan',
      'every-6-weeks',
      ['doreen'],
      check,
    ]);
    expect(told.facts(changeStone, { stone: 'check', goal: 'nan', helpers: ['doreen'], check })).toEqual([]);
    expect(peopleOnRoad(told.plan).map((one) => one.id)).toEqual(['reuben', 'doreen']);
  });

  it('D12 D13 D14 R11 takes only goals, people and plan Bs of this plan, also when it is laid', () => {
    const told = begun();
    const refused = (change: object) => told.refused(changeStone, { stone: 'check', ...change }).reason;
    expect(refused({ goal: 'x' })).toBe('goal-unknown');
    expect(refused({ helpers: ['doreen', 'x'] })).toBe('person-unknown');
    expect(refused({ check: { checker: 'x' } })).toBe('person-unknown');
    expect(refused({ planB: 'x' })).toBe('plan-b-unknown');
    const laid = { stone: 'new', name: words('New'), by: '2027-03-01' };
    expect(told.refused(layStone, { ...laid, helpers: ['x'] }).reason).toBe('person-unknown');
    expect(told.refused(layStone, { ...laid, goal: 'x' }).reason).toBe('goal-unknown');
    expect(told.refused(layStone, { ...laid, planB: 'x' }).reason).toBe('plan-b-unknown');
  });

  it('D13 is reached with what shows it and who saw it', () => {
    const told = begun();
    expect(told.refused(reachStone, { stone: 'yes', seenBy: 'x' }).reason).toBe('person-unknown');
    told.does(reachStone, { stone: 'yes', evidence: words('Nan signed.'), seenBy: 'idris' });
    expect(now(told.plan.stones.yes!.reached)).toMatchObject({
      evidence: { text: 'Nan signed.' },
      seenBy: 'idris',
      words: null,
    });
  });

  it('D13 R5 two tablets that say it differently are both seen', () => {
    const priya = begun();
    const gwen = priya.apart('gwen', 'Gwen Adair');
    priya.does(changeStone, { stone: 'check', helpers: ['doreen'], meetings: 'none' });
    gwen.does(changeStone, { stone: 'check', helpers: ['idris'], goal: 'nan' });
    priya.meets(gwen);
    expect(conflictsOf(priya.plan, 'stones', 'check').map(({ field }) => field)).toEqual(['helpers']);
    priya.does(changeStone, { stone: 'check', helpers: ['doreen'] });
    expect(conflictsOf(priya.plan, 'stones', 'check')).toEqual([]);
  });

  it('D14 its plan B leaves the road at that stone until somebody places it elsewhere', () => {
    const told = begun()
      .does(makePlanB, { planB: 'b', turning: { seen: words('No check.'), then: words('Idris phones.') } })
      .does(changeStone, { stone: 'check', planB: 'b' });
    expect(road(told.plan, '2027-01-20').turnings).toMatchObject([{ leavesAfter: 1, comesBackAt: null }]);
    told.does(placePlanB, { planB: 'b', leavesAfter: 'yes', comesBackAt: 'moves' });
    expect(road(told.plan, '2027-01-20').turnings).toMatchObject([{ leavesAfter: 0, comesBackAt: 2 }]);
    told.does(changeStone, { stone: 'check', planB: null });
    expect(now(told.plan.stones.check!.planB)).toBeNull();
  });

  it('D15 exactly the steps named are tied; a step leads to one stone', () => {
    const told = begun();
    for (const step of ['a', 'b', 'c']) told.does(addStep, { step, sentence: words(`Step ${step}`) });
    told.does(changeStone, { stone: 'check', steps: ['a', 'b'] });
    told.does(changeStone, { stone: 'yes', steps: ['b', 'c'] });
    const tied = (stone: string) => stepsTiedTo(told.plan, stone).map((step) => step.id);
    expect([tied('check'), tied('yes')]).toEqual([['a'], ['b', 'c']]);
    expect(told.refused(changeStone, { stone: 'yes', steps: ['x'] }).reason).toBe('step-unknown');
    told
      .does(changeStone, { stone: 'yes', steps: ['c'] })
      .does(retireStep, { step: 'c', because: words('-.') });
    expect([tied('check'), tied('yes')]).toEqual([['a'], []]);
  });
});

describe('a step says itself which stone it leads to', () => {
  const steps = (told: ReturnType<typeof begun>, stone: string) =>
    stepsTiedTo(told.plan, stone).map((step) => step.id);
  const step = { step: 'a', sentence: words('Idris rings the checker.') };

  it('D15 as it is written, changed and untied, with the same fact as at the stone', () => {
    const told = begun().does(addStep, { ...step, stone: 'check' });
    expect(steps(told, 'check')).toEqual(['a']);
    expect(conflictsOf(told.plan, 'steps', 'a')).toEqual([]);
    expect(told.facts(changeStep, { ...step, stone: 'check' })).toEqual([]);
    expect(told.facts(changeStep, { ...step, stone: 'yes' })).toEqual(
      told.facts(changeStone, { stone: 'yes', steps: ['a'] }),
    );
    told.does(changeStep, { ...step, stone: 'yes' });
    expect([steps(told, 'check'), steps(told, 'yes')]).toEqual([[], ['a']]);
    told.does(changeStep, { step: 'a' });
    expect(steps(told, 'yes')).toEqual(['a']);
    told.does(changeStep, { ...step, stone: null });
    expect(steps(told, 'yes')).toEqual([]);
  });

  it('D15 R11 only to a stone of this plan', () => {
    const told = begun();
    expect(told.refused(addStep, { ...step, stone: 'x' }).reason).toBe('stone-unknown');
    told.does(addStep, step);
    expect(told.refused(changeStep, { ...step, stone: 'x' }).reason).toBe('stone-unknown');
  });

  it('D15 R5 said of two stones on two tablets, both are seen until somebody chooses, at the step or at a stone', () => {
    const priya = begun().does(addStep, step);
    const gwen = priya.apart('gwen', 'Gwen Adair');
    priya.does(changeStep, { step: 'a', stone: 'check' });
    gwen.does(changeStone, { stone: 'moves', steps: ['a'] });
    priya.meets(gwen);
    const apart = conflictsOf(priya.plan, 'steps', 'a');
    expect(apart.map(({ field }) => field)).toEqual(['stone']);
    const saidThere = [apart[0]?.shown.value, ...(apart[0]?.others ?? []).map(({ value }) => value)];
    expect(new Set(saidThere)).toEqual(new Set(['check', 'moves']));
    const shown = apart[0]?.shown.value === 'check' ? 'check' : 'moves';
    expect(priya.facts(changeStone, { stone: shown, steps: ['a'] })).toEqual([]);
    priya.does(changeStep, { step: 'a', stone: 'check' });
    expect(conflictsOf(priya.plan, 'steps', 'a')).toEqual([]);
    expect([steps(priya, 'check'), steps(priya, 'moves')]).toEqual([['a'], []]);
  });
});

describe('the usual order', () => {
  it('D16 lays the stones chosen at once, in order, the goodbye last', () => {
    const told = story().opens('Clay');
    const stones = usualOrder.map(({ id, goodbye }) => ({
      stone: id,
      name: words(id),
      by: usualDay(id, '2027-01-20'),
      goodbye,
    }));
    told.does(layStones, { stones });
    expect(stonesInOrder(told.plan).map((stone) => stone.id)).toEqual(usualOrder.map(({ id }) => id));
    expect(stonesInOrder(told.plan).at(-1)?.goodbye).toBe(true);
    expect(told.refused(layStones, { stones: [{ ...stones[0]!, stone: 'x', by: '2027-02-31' }] }).rule).toBe(
      'R10',
    );
  });

  it.each([
    [0, null],
    [4, 'few'],
    [5, null],
    [9, null],
    [10, 'many'],
  ])('D17 %d stones: advice %s', (count, advice) => {
    expect(stonesAdvice(count)).toBe(advice);
  });
});
