import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setBottomLine } from '../bottom-line/decide.ts';
import { setGoal } from '../goal/decide.ts';
import { layStone } from '../road/decide.ts';
import { addStep } from '../step/decide.ts';
import { whatIsMissing } from './what-is-missing.ts';

it('V1 an empty plan lacks everything, each with its place', () => {
  const told = story().opens('D');
  expect(whatIsMissing(told.plan, '2027-01-20').map(({ what, room }) => [what, room])).toEqual([
    ['no-child', 'people'],
    ['no-worry', 'worries'],
    ['no-goal', 'goals'],
    ['no-bottom-line', 'bottomLines'],
    ['no-plan-b', 'planBs'],
    ['no-road', 'stones'],
  ]);
});

it('V1 names the thing to mend, and never a share of the whole', () => {
  const scale = { question: words('q'), ten: words('t'), zero: words('z') };
  const told = story()
    .opens('D')
    .adds('Alfie', 'child')
    .adds('Corey', 'parent')
    .does(setGoal, { goal: 'g', different: words('x'), scale })
    .does(setGoal, { goal: 'h', different: words('x') })
    .does(addStep, { step: 's', sentence: words('x'), goal: 'h' })
    .does(setBottomLine, { line: 'l', must: words('x') })
    .does(layStone, { stone: 'a', name: words('x'), by: '2027-02-01' });
  const missing = whatIsMissing(told.plan, '2027-02-12');
  expect(missing.map(({ what, id }) => [what, id])).toEqual([
    ['not-told', 'corey'],
    ['no-worry', null],
    ['goal-without-step', 'g'],
    ['goal-without-scale', 'h'],
    ['goal-without-numbers', 'g'],
    ['step-without-person', 's'],
    ['step-without-day', 's'],
    ['bottom-line-unchecked', 'l'],
    ['no-plan-b', null],
    ['no-goodbye', null],
  ]);
  expect(missing[0]?.days).toBe(23);
  expect(Object.keys(missing.reduce((all, one) => ({ ...all, ...one }), {})).sort()).toEqual([
    'days',
    'id',
    'room',
    'what',
  ]);
});
