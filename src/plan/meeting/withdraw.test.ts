import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setBottomLine } from '../bottom-line/decide.ts';
import { setGoal } from '../goal/decide.ts';
import { now } from '../held.ts';
import { makePlanB } from '../plan-b/decide.ts';
import { addStep } from '../step/decide.ts';
import { canTakeBack, takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import {
  attend,
  finishMeeting,
  hearChild,
  leadMeeting,
  leaveGoalWithout,
  lookAtBottomLineInMeeting,
  lookAtStep,
  openMeeting,
  setNextMeeting,
} from './decide.ts';

const because = words('Tapped by mistake.');
const meeting = 'm';

/** A core group under way; every tap a minute after the one before. */
function underWay() {
  const told = story().opens('D').adds('Jade', 'parent').adds('Alfie', 'child');
  let minute = 0;
  const then = () => {
    minute += 1;
    return told.writes(`2027-01-20T11:${String(minute).padStart(2, '0')}:00.000Z`, '2027-01-20');
  };
  const act = () => lastAct('plan', told.entries, told.tablet.context.by, '2027-01-20T00:00:00.000Z')!;
  const can = () => canTakeBack(told.plan, act(), told.tablet.context);
  const undo = () => then().does(takeBack, { act: act(), because });
  then().does(setGoal, { goal: 'g', different: words('Safe nights.') });
  then().does(addStep, { step: 's', sentence: words('Jade rings.'), who: ['jade'], goal: 'g' });
  then().does(makePlanB, { planB: 'b', turning: { seen: words('x'), then: words('y') } });
  then().does(setBottomLine, { line: 'l', must: words('Sober.'), planB: 'b' });
  then().does(openMeeting, { meeting, kind: 'core-group', people: ['jade'] });
  return { told, then, can, undo, held: () => told.plan.meetings[meeting]! };
}

it('M8 a step ticked by mistake was not looked at, and stands where it stood', () => {
  const { told, then, undo, held } = underWay();
  const at = () => [held().steps.s?.outcome, now(told.plan.steps.s!.progress).to];
  then().does(lookAtStep, { meeting, step: 's', outcome: 'done' });
  expect(at()).toEqual(['done', 'done']);
  undo();
  expect(at()).toEqual([undefined, 'not-yet']);
  then().does(lookAtStep, { meeting, step: 's', outcome: 'going' });
  then().does(lookAtStep, { meeting, step: 's', outcome: 'stuck', words: words('No bus.') });
  undo();
  expect(at()).toEqual(['going', 'started']);
  expect(told.plan.setAside).toEqual([]);
});

it('M8 a must-do found crossed by mistake was not looked at, and plan B did not begin', () => {
  const { told, then, undo, held } = underWay();
  then().does(lookAtBottomLineInMeeting, { meeting, line: 'l', kept: 'crossed', by: 'jade' });
  expect(told.plan.planBs.b!.used).toHaveLength(1);
  undo();
  expect([held().bottomLines, told.plan.bottomLines.l!.looks, told.plan.planBs.b!.used]).toEqual([
    [],
    [],
    [],
  ]);
});

it('M8 who was here, who leads, the reason, the child and the next day come back', () => {
  const { then, undo, held } = underWay();
  then().does(attend, { meeting, person: 'jade', here: true });
  expect(undo() && held().here.jade).toBe(false);
  then().does(leadMeeting, { meeting, chair: 'jade' });
  expect(undo() && now(held().chair)).toBeNull();
  then().does(leaveGoalWithout, { meeting, goal: 'g', because: words('Ill.') });
  expect(undo() && held().goalsWithout).toEqual({});
  then().does(hearChild, { meeting, child: 'alfie', words: words('More play.') });
  expect(undo() && held().children).toEqual({});
  then().does(setNextMeeting, { meeting, on: '2027-02-20' });
  then().does(setNextMeeting, { meeting, on: '2027-02-21' });
  expect(undo() && held().next).toBe('2027-02-20');
});

it('M8 a meeting finished too early goes on; M4 after that nothing in it is taken back', () => {
  const { then, undo, can, held } = underWay();
  then().does(lookAtStep, { meeting, step: 's', outcome: 'going' });
  then().does(finishMeeting, { meeting, although: words('Jade had to go.') });
  expect(undo() && held().finished).toBeNull();
  then().does(lookAtStep, { meeting, step: 's', outcome: 'done' });
  const { then: later, ...other } = underWay();
  later().does(lookAtStep, { meeting, step: 's', outcome: 'going' });
  const gwen = other.told.apart('gwen');
  gwen.does(finishMeeting, { meeting, although: words('Late.') });
  other.told.meets(gwen);
  expect([can(), other.can()]).toEqual([true, false]);
});

it('M8 a meeting opened by mistake was never held, unless something was said in it', () => {
  const { told, then, undo } = underWay();
  expect(undo().plan.meetings).toEqual({});
  then().does(openMeeting, { meeting: 'n', kind: 'core-group', people: [] });
  const apart = told.apart('gwen');
  apart.does(attend, { meeting: 'n', person: 'jade', here: true });
  told.meets(apart);
  const act = lastAct('plan', told.entries, told.tablet.context.by, '2027-01-20T00:00:00.000Z')!;
  expect(canTakeBack(told.plan, act, told.tablet.context)).toBe(false);
});
