import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setGoal } from '../goal/decide.ts';
import { now } from '../held.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import { addStep } from './decide.ts';
import { splitStep } from './split.ts';
import { openSteps, stepDue } from './views.ts';

const because = words('Split into smaller steps.');
const into = [
  { step: 'rings', sentence: words('Jade rings the course.'), when: { kind: 'by', date: '2027-01-27' } },
  {
    step: 'goes',
    sentence: words('Jade goes to the first evening.'),
    when: { kind: 'by', date: '2027-02-03' },
  },
] as const;

const begun = () =>
  story()
    .opens('D')
    .adds('Jade', 'parent')
    .adds('Bev', 'network')
    .adds('Alfie', 'child')
    .does(setGoal, { goal: 'g', different: words('Calm evenings.') })
    .does(addStep, {
      step: 'big',
      sentence: words('Jade finishes the course.'),
      who: ['jade'],
      helpers: ['bev'],
      goal: 'g',
      child: 'alfie',
      when: { kind: 'by', date: '2027-04-30' },
      check: { know: words('The paper on the fridge.'), checker: 'bev' },
    });

it('S17 a step far away makes room for small ones, for the same goal, child and people', () => {
  const { plan } = begun().does(splitStep, { step: 'big', into, because });
  expect(plan.steps.big!.retired?.because.text).toBe(because.text);
  const steps = openSteps(plan);
  expect(steps.map(({ id, after }) => [id, after])).toEqual([
    ['rings', 'big'],
    ['goes', 'rings'],
  ]);
  for (const step of steps)
    expect([now(step.who), now(step.helpers), now(step.goal), now(step.child)]).toEqual([
      ['jade'],
      ['bev'],
      'g',
      'alfie',
    ]);
  expect(steps.map(stepDue)).toEqual(['2027-01-27', '2027-02-03']);
  expect(steps.map((step) => now(step.check).checker)).toEqual([undefined, 'bev']);
});

it('S17 one small step is no split, and each needs its sentence', () => {
  const told = begun();
  expect(told.refused(splitStep, { step: 'big', into: into.slice(0, 1), because })).toEqual({
    rule: 'S17',
    reason: 'split-needs-two',
  });
  const empty = { step: 'x', sentence: words(' ') };
  expect(told.refused(splitStep, { step: 'big', into: [into[0], empty], because }).rule).toBe('S1');
  expect(told.refused(splitStep, { step: 'big', into: [into[0], into[0]], because }).rule).toBe('R13');
  told.does(splitStep, { step: 'big', into, because });
  expect(told.refused(splitStep, { step: 'big', into, because }).reason).toBe('step-retired');
});

it('H5 a split is taken back whole: the big step stands again and the small ones are taken out', () => {
  const told = begun()
    .writes('2027-01-20T11:00:00.000Z', '2027-01-20')
    .does(splitStep, { step: 'big', into, because });
  const by = { id: 'priya', name: 'Priya Nand' };
  const act = lastAct('plan', told.entries, by, '2027-01-20T10:30:00.000Z')!;
  told.writes('2027-01-20T11:01:00.000Z', '2027-01-20').does(takeBack, { act, because: words('Not yet.') });
  expect(openSteps(told.plan).map(({ id }) => id)).toEqual(['big']);
});
