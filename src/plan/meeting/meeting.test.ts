import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setBottomLine } from '../bottom-line/decide.ts';
import { lastLook } from '../bottom-line/views.ts';
import { setGoal } from '../goal/decide.ts';
import { now } from '../held.ts';
import { addStep, moveStep } from '../step/decide.ts';
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
import { agenda, finishedMeetings, goalsLeftWithout, leftToDo, nextMeeting, openMeetingOf } from './views.ts';

const meeting = 'm';
const begun = () =>
  story('2027-01-28')
    .opens('D')
    .adds('Alfie', 'child', { born: '2020-06-01' })
    .adds('Gwen', 'professional')
    .adds('Bev', 'network')
    .does(setGoal, { goal: 'nights', different: words('Nights') })
    .does(setGoal, { goal: 'school', different: words('School') })
    .does(addStep, {
      step: 'ring',
      sentence: words('Mum rings Bev.'),
      goal: 'nights',
      when: { kind: 'by', date: '2027-01-29' },
    })
    .does(addStep, {
      step: 'walk',
      sentence: words('Bev walks Alfie.'),
      goal: 'school',
      when: { kind: 'by', date: '2027-01-18' },
    })
    .does(addStep, { step: 'loose', sentence: words('Ron calls.') })
    .does(setBottomLine, { line: 'l', must: words('Sober.') })
    .does(openMeeting, { meeting, kind: 'core-group', people: ['gwen', 'bev'] });

describe('meetings', () => {
  it('M1 opens on next steps, goal by goal', () => {
    const told = begun().does(addStep, {
      step: 'new',
      sentence: words('Jean walks him.'),
      goal: 'school',
      after: 'walk',
      meeting,
    });
    expect(
      agenda(told.plan, told.plan.meetings.m!).map((part) => [
        part.goal?.id,
        part.steps.map(({ id }) => id),
        part.agreed.map(({ id }) => id),
      ]),
    ).toEqual([
      ['nights', ['ring'], []],
      ['school', ['walk'], ['new']],
      [undefined, ['loose'], []],
    ]);
  });

  it('M2 the outcome moves the step, with its words', () => {
    const told = begun().does(lookAtStep, {
      meeting,
      step: 'walk',
      outcome: 'stuck',
      words: words('Bev is ill.'),
    });
    expect(now(told.plan.steps.walk!.progress)).toEqual({
      to: 'stuck',
      on: '2027-01-28',
      because: words('Bev is ill.'),
    });
    told
      .does(lookAtStep, { meeting, step: 'ring', outcome: 'going' })
      .does(lookAtStep, { meeting, step: 'loose', outcome: 'done' });
    expect(['ring', 'loose'].map((id) => now(told.plan.steps[id]!.progress).to)).toEqual(['started', 'done']);
    expect(told.facts(lookAtStep, { meeting, step: 'ring', outcome: 'going' })).toEqual([]);
    expect(agenda(told.plan, told.plan.meetings.m!).flatMap((part) => part.steps)).toHaveLength(3);
  });

  it('R15 what a meeting held early says happened today, not on the day it was set for', () => {
    const told = begun().does(openMeeting, {
      meeting: 'later',
      kind: 'family-meeting',
      people: [],
      on: '2027-02-05',
    });
    told.does(lookAtStep, { meeting: 'later', step: 'ring', outcome: 'done' });
    expect(now(told.plan.steps.ring!.progress).on).toBe('2027-01-28');
  });

  it('M2 a step somebody saw done stays checked', () => {
    const told = begun().does(moveStep, { step: 'ring', to: 'checked', seenBy: 'gwen' });
    expect(
      told.facts(lookAtStep, { meeting, step: 'ring', outcome: 'done' }).map(({ type }) => type),
    ).toEqual(['meeting-step-looked-at']);
  });

  it('M3 is not finished while a goal has no dated next step and no reason', () => {
    const told = begun();
    expect(goalsLeftWithout(told.plan, told.plan.meetings.m!).map(({ id }) => id)).toEqual(['school']);
    expect(told.refused(finishMeeting, { meeting })).toEqual({
      rule: 'M3',
      reason: 'goals-without-next-step',
      slots: { count: 1 },
    });
    expect(told.refused(leaveGoalWithout, { meeting, goal: 'school', because: words('') }).rule).toBe('M3');
    expect(told.facts(finishMeeting, { meeting, although: words('Mrs Osei is ill.') })).toHaveLength(1);
    const reason = begun().does(leaveGoalWithout, { meeting, goal: 'school', because: words('Half term.') });
    expect(reason.facts(finishMeeting, { meeting })).toHaveLength(1);
    told.does(addStep, {
      step: 'new',
      sentence: words('Jean walks him.'),
      goal: 'school',
      when: { kind: 'often', times: 1, outOf: 1, unit: 'weeks' },
      meeting,
    });
    expect(finishedMeetings(told.does(finishMeeting, { meeting }).plan)).toMatchObject([
      { finished: { on: '2027-01-28', although: null } },
    ]);
  });

  it('M4 a finished meeting is not changed, but the next day may move', () => {
    const told = begun().does(finishMeeting, { meeting, although: words('x') });
    expect(told.refused(attend, { meeting, person: 'bev', here: true })).toEqual({
      rule: 'M4',
      reason: 'meeting-finished',
    });
    expect(told.refused(lookAtStep, { meeting, step: 'ring', outcome: 'done' }).rule).toBe('M4');
    expect(told.facts(finishMeeting, { meeting })).toEqual([]);
    expect(told.facts(setNextMeeting, { meeting, on: '2027-03-11' })).toHaveLength(1);
  });

  it('M5 lists what is left, the weightiest first, until nothing is', () => {
    const told = begun();
    const left = () => leftToDo(told.plan, told.plan.meetings.m!).map(({ what }) => what);
    expect(left()).toEqual([
      'goals-without-next-step',
      'steps-not-looked-at',
      'must-dos-not-looked-at',
      'children-not-heard',
      'next-meeting-not-set',
    ]);
    for (const step of ['ring', 'walk', 'loose']) told.does(lookAtStep, { meeting, step, outcome: 'going' });
    expect(told.refused(lookAtBottomLineInMeeting, { meeting, line: 'l', kept: 'kept' }).reason).toBe(
      'look-needs-person',
    );
    told
      .does(lookAtBottomLineInMeeting, { meeting, line: 'l', kept: 'crossed', by: 'bev' })
      .does(leaveGoalWithout, { meeting, goal: 'school', because: words('x') })
      .does(hearChild, { meeting, child: 'alfie' })
      .does(setNextMeeting, { meeting, on: '2027-03-11' });
    expect(left()).toEqual([]);
    expect(lastLook(told.plan.bottomLines.l!)).toMatchObject({ kept: 'crossed', by: 'bev' });
  });

  it('M6 anybody in the plan may lead, the worker need not be there', () => {
    const told = begun().does(leadMeeting, { meeting, chair: 'gwen' });
    expect(now(told.plan.meetings.m!.chair)).toBe('gwen');
    expect(told.refused(leadMeeting, { meeting, chair: 'nobody' }).reason).toBe('person-unknown');
    expect(openMeetingOf(told.plan)?.id).toBe('m');
  });

  it('M7 the next meeting comes after this one', () => {
    const told = begun();
    expect(told.refused(setNextMeeting, { meeting, on: '2027-01-28' })).toEqual({
      rule: 'M7',
      reason: 'next-meeting-not-after',
    });
    told.does(setNextMeeting, { meeting, on: '2027-03-11' });
    expect([nextMeeting(told.plan, '2027-03-11'), nextMeeting(told.plan, '2027-03-12')]).toEqual([
      '2027-03-11',
      null,
    ]);
  });
});
