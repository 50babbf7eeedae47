import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setBottomLine } from '../bottom-line/decide.ts';
import { foldUntil } from '../fold.ts';
import { setGoal } from '../goal/decide.ts';
import { now } from '../held.ts';
import { makePlanB, testPlanB } from '../plan-b/decide.ts';
import { addStep, changeStep } from '../step/decide.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { clocks, waitForMinutes, whoGetsMinutes } from './clocks.ts';
import {
  attend,
  finishMeeting,
  hearChild,
  leaveGoalWithout,
  lookAtBottomLineInMeeting,
  lookAtStep,
  openMeeting,
  setNextMeeting,
} from './decide.ts';
import { minutesOf } from './minutes.ts';
import {
  sendMinutes,
  signMinutes,
  unsendMinutes,
  unsignMinutes,
  unwriteMinutes,
  writeMinutes,
} from './minutes-clocks.ts';

const meeting = 'm';
const { limits, holidays, closed } = timeLimits.shipped.england;
const rules = { limits, holidays, closed };

/** Scenario 8: Gwen chairs on 31 December 2026; five people were asked, and Priya is ill. */
const underWay = () =>
  story('2026-12-31')
    .opens('Docherty')
    .adds('Alfie', 'child', { born: '2020-06-01' })
    .adds('Kelly-Ann', 'parent')
    .adds('Dad', 'parent')
    .adds('Bev', 'network')
    .adds('Gwen', 'professional')
    .adds('Priya', 'worker')
    .does(setGoal, { goal: 'nights', different: words('Nights') })
    .does(setGoal, { goal: 'school', different: words('School') })
    .does(addStep, { step: 'walk', sentence: words('Bev walks Alfie.'), goal: 'school', who: ['bev'] })
    .does(addStep, { step: 'lamp', sentence: words('A night lamp.'), goal: 'nights' })
    .does(setBottomLine, { line: 'l', must: words('Sober.') })
    .does(makePlanB, { planB: 'b', turning: { seen: words('Drunk.'), then: words('Bev comes.') } })
    .does(openMeeting, {
      meeting,
      kind: 'core-group',
      chair: 'gwen',
      people: ['kelly-ann', 'dad', 'bev', 'gwen', 'priya'],
    });
const held = () =>
  underWay()
    .does(attend, { meeting, person: 'gwen', here: true })
    .does(attend, { meeting, person: 'kelly-ann', here: true })
    .does(lookAtStep, {
      meeting,
      step: 'walk',
      outcome: 'stuck',
      words: words('Bev starts at eight.'),
      unblocker: 'gwen',
    })
    .does(lookAtStep, { meeting, step: 'lamp', outcome: 'done' })
    .does(addStep, {
      step: 'mondays',
      sentence: words('Kelly-Ann walks on Mondays.'),
      goal: 'school',
      who: ['kelly-ann'],
      when: { kind: 'by', date: '2027-01-11' },
      meeting,
    })
    .does(leaveGoalWithout, { meeting, goal: 'nights', because: words('We wait for the clinic.') })
    .does(lookAtBottomLineInMeeting, { meeting, line: 'l', kept: 'kept', by: 'gwen' })
    .does(testPlanB, { planB: 'b', words: words('Bev came in ten minutes.') })
    .does(hearChild, { meeting, child: 'alfie', words: words('I like the lamp.') })
    .does(setNextMeeting, { meeting, on: '2027-01-28' })
    .does(finishMeeting, { meeting });
const written = () => held().on('2027-01-05').does(writeMinutes, { meeting });

describe('minutes', () => {
  it('M9 a stuck step says what gets in the way and who unblocks it; done asks for neither', () => {
    const told = underWay();
    told.does(lookAtStep, {
      meeting,
      step: 'walk',
      outcome: 'stuck',
      words: words('No bus.'),
      unblocker: 'gwen',
    });
    expect(told.plan.meetings.m!.steps.walk).toEqual({
      outcome: 'stuck',
      words: words('No bus.'),
      unblocker: 'gwen',
    });
    expect(
      told.refused(lookAtStep, { meeting, step: 'walk', outcome: 'stuck', unblocker: 'nobody' }).reason,
    ).toBe('person-unknown');
    told.does(lookAtStep, { meeting, step: 'walk', outcome: 'done', unblocker: 'gwen' });
    expect(told.plan.meetings.m!.steps.walk?.unblocker).toBeNull();
  });

  it('M15 write themselves from what was done', () => {
    const { plan } = held();
    const view = minutesOf(plan, plan.meetings.m!);
    expect(view).toMatchObject({
      on: '2026-12-31',
      chair: 'gwen',
      here: ['kelly-ann', 'gwen'],
      away: ['dad', 'bev', 'priya'],
      mustDos: [{ kept: 'kept' }],
      planBs: [{ words: words('Bev came in ten minutes.') }],
      children: [{ child: 'alfie', words: words('I like the lamp.') }],
      next: '2027-01-28',
      although: null,
    });
    expect(
      view.parts.map((part) => [
        part.goal?.id,
        part.looked.map(({ step, outcome, unblocker }) => [step.id, outcome, unblocker]),
        part.next.map(({ id }) => id),
        part.without?.text ?? null,
      ]),
    ).toEqual([
      ['nights', [['lamp', 'done', null]], [], 'We wait for the clinic.'],
      ['school', [['walk', 'stuck', 'gwen']], ['mondays'], null],
    ]);
  });

  it('M15 stay as they were when a step is moved afterwards', () => {
    const told = held()
      .on('2027-01-04')
      .does(changeStep, { step: 'mondays', when: { kind: 'by', date: '2027-02-22' } });
    const meetingNow = told.plan.meetings.m!;
    const then = foldUntil(told.plan.id, told.entries, meetingNow.finished!.written);
    const [, school] = minutesOf(then, meetingNow).parts;
    expect(now(school!.next[0]!.when)).toEqual({ kind: 'by', date: '2027-01-11' });
  });

  it('M10 none before the meeting has ended, and none before the one it rests on', () => {
    expect(underWay().refused(writeMinutes, { meeting })).toEqual({
      rule: 'M10',
      reason: 'minutes-before-end',
    });
    const told = held().on('2027-01-05');
    expect(told.refused(signMinutes, { meeting, name: 'Ruth', role: '' }).reason).toBe('minutes-not-written');
    expect(told.refused(sendMinutes, { meeting, person: 'dad', how: 'post' }).reason).toBe(
      'minutes-not-written',
    );
    expect(told.refused(writeMinutes, { meeting, on: '2026-12-30' }).reason).toBe('minutes-too-early');
    expect(told.refused(writeMinutes, { meeting, on: '2027-01-06' }).rule).toBe('R15');
    told.does(writeMinutes, { meeting });
    expect(told.facts(writeMinutes, { meeting })).toEqual([]);
    expect(told.refused(signMinutes, { meeting, name: 'Ruth', role: '', on: '2027-01-04' }).rule).toBe('M10');
    expect(told.refused(sendMinutes, { meeting, person: 'dad', how: 'post', on: '2027-01-04' }).rule).toBe(
      'M10',
    );
  });

  it('M11 signed off with a name and a role; the words are not changed afterwards', () => {
    const told = written().on('2027-01-07');
    expect(told.refused(signMinutes, { meeting, name: ' ', role: 'Manager' }).rule).toBe('M11');
    told.does(signMinutes, { meeting, name: 'Ruth Aldous', role: 'Team manager' });
    expect(told.plan.meetings.m!.minutes.signed).toMatchObject({ on: '2027-01-07', name: 'Ruth Aldous' });
    expect(told.refused(writeMinutes, { meeting, words: words('And more.') })).toEqual({
      rule: 'M11',
      reason: 'minutes-signed',
    });
  });

  it('M12 go to those asked and those who came, each in a way; the first time counts', () => {
    const told = written();
    expect(whoGetsMinutes(told.plan, told.plan.meetings.m!)).toHaveLength(5);
    told
      .does(sendMinutes, { meeting, person: 'dad', how: 'by-hand', pictures: true })
      .on('2027-01-06')
      .does(sendMinutes, { meeting, person: 'dad', how: 'post' });
    const { minutes } = told.plan.meetings.m!;
    expect(minutes.sent.dad).toMatchObject({
      on: '2027-01-05',
      how: 'by-hand',
      pictures: true,
      also: [{ on: '2027-01-06', how: 'post', pictures: false }],
    });
    expect(told.facts(sendMinutes, { meeting, person: 'dad', how: 'post' })).toEqual([]);
    expect(waitForMinutes(told.plan, told.plan.meetings.m!).map(({ id }) => id)).toEqual([
      'kelly-ann',
      'bev',
      'gwen',
      'priya',
    ]);
  });

  it('M13 what was written by mistake is taken back, the last part first', () => {
    const told = written().does(signMinutes, { meeting, name: 'Ruth', role: 'Manager' });
    told.does(sendMinutes, { meeting, person: 'bev', how: 'email' });
    expect(told.refused(unwriteMinutes, { meeting })).toEqual({ rule: 'M13', reason: 'minutes-rest-on-it' });
    told
      .does(unsendMinutes, { meeting, person: 'bev' })
      .does(unsignMinutes, { meeting })
      .does(unwriteMinutes, { meeting });
    expect(told.plan.meetings.m!.minutes).toEqual({ written: null, signed: null, sent: {} });
  });

  it('M13 H5 and so is the last tap', () => {
    const told = written();
    let minute = 0;
    const then = () => {
      minute += 1;
      return told.writes(`2027-01-05T11:${String(minute).padStart(2, '0')}:00.000Z`, '2027-01-05');
    };
    const undo = () => {
      const act = lastAct('plan', told.entries, told.tablet.context.by, '2027-01-05T00:00:00.000Z')!;
      then().does(takeBack, { act, because: words('x') });
      return told.plan.meetings.m!.minutes;
    };
    then().does(writeMinutes, { meeting, words: words('Bev brought cake.') });
    expect(undo().written?.words).toBeNull();
    then().does(signMinutes, { meeting, name: 'Ruth', role: '' });
    expect(undo().signed).toBeNull();
    then().does(sendMinutes, { meeting, person: 'bev', how: 'email' });
    expect(undo().sent).toEqual({});
  });

  it('M14 each clock has its limit and its source, and says how late it is', () => {
    const told = written().does(sendMinutes, { meeting, person: 'dad', how: 'by-hand', pictures: true });
    const rows = clocks(told.plan, told.plan.meetings.m!, rules, '2027-01-28');
    expect(rows.map(({ what, person, on, by, late }) => [what, person, on, by, late])).toEqual([
      ['held', null, '2026-12-31', null, 0],
      // New Year's Day is none of the five working days.
      ['written', null, '2027-01-05', '2027-01-08', 0],
      ['signed', null, null, '2027-01-12', 16],
      ['sent', 'kelly-ann', null, '2027-01-22', 6],
      ['sent', 'dad', '2027-01-05', '2027-01-22', 0],
      ['sent', 'bev', null, '2027-01-22', 6],
      ['sent', 'gwen', null, '2027-01-22', 6],
      ['sent', 'priya', null, '2027-01-22', 6],
    ]);
    expect(rows[1]?.source).toContain('5 working days');
    expect(clocks(told.plan, told.plan.meetings.m!, { ...rules, limits: [] }, '2027-01-28')[1]).toMatchObject(
      {
        by: null,
        source: null,
        late: 0,
      },
    );
  });
});
