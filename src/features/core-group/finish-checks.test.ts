import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setGoal } from '../../plan/goal/decide.ts';
import {
  hearChild,
  leaveGoalWithout,
  lookAtStep,
  openMeeting,
  setNextMeeting,
} from '../../plan/meeting/decide.ts';
import type { Plan } from '../../plan/plan.ts';
import { addStep } from '../../plan/step/decide.ts';
import { countLeft, type FinishCheck, finishChecks } from './finish-checks.ts';

const checksOf = (plan: Plan): FinishCheck[] => {
  const meeting = plan.meetings['m1'];
  if (!meeting) throw new Error('no meeting');
  return finishChecks(plan, meeting);
};
const told = (plan: Plan) => checksOf(plan).map(({ what, ok }) => `${what} ${ok ? 'done' : 'left'}`);

const begun = () =>
  story()
    .opens('Docherty')
    .adds('Alfie', 'child', { born: '2020-05-01' })
    .does(setGoal, { goal: 'g1', worries: [], children: ['alfie'], different: words('Alfie is at school.') })
    .does(addStep, { step: 's1', goal: 'g1', sentence: words('Bev walks him.') })
    .does(openMeeting, { meeting: 'm1', kind: 'core-group', people: [] });

it('lists what is left, each goal without a dated step by itself (M5)', () => {
  expect(told(begun().plan)).toEqual(['steps left', 'goal left', 'children left', 'next left']);
  expect(countLeft(checksOf(begun().plan))).toBe(4);
});

it('puts what is done first and leaves out what the plan does not have', () => {
  const { plan } = begun()
    .does(lookAtStep, { meeting: 'm1', step: 's1', outcome: 'going' })
    .does(hearChild, { meeting: 'm1', child: 'alfie' });
  expect(told(plan)).toEqual(['steps done', 'children done', 'goal left', 'next left']);
});

it('waits for a child whose birthday nobody has written, and not for one who is not born', () => {
  const { plan } = begun().adds('Mia', 'child').adds('Baby', 'child', { due: '2027-05-01' });
  const children = checksOf(plan).find(({ what }) => what === 'children');
  expect(children).toEqual({ what: 'children', ok: false, children: ['alfie', 'mia'] });
});

it('is done with a goal that has a reason, and with all once the next day is set (M3)', () => {
  const { plan } = begun()
    .does(lookAtStep, { meeting: 'm1', step: 's1', outcome: 'done' })
    .does(hearChild, { meeting: 'm1', child: 'alfie' })
    .does(leaveGoalWithout, { meeting: 'm1', goal: 'g1', because: words('School is closed.') })
    .does(setNextMeeting, { meeting: 'm1', on: '2027-02-17' });
  expect(countLeft(checksOf(plan))).toBe(0);
  expect(told(plan)).toContain('goals done');
});
