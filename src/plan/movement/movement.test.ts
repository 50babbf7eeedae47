import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { lookAtBottomLine, setBottomLine } from '../bottom-line/decide.ts';
import { drift, goingOn } from '../drift/drift.ts';
import { reachGoal, setGoal } from '../goal/decide.ts';
import { finishMeeting, openMeeting, setNextMeeting } from '../meeting/decide.ts';
import { recordTold } from '../people/decide.ts';
import { makePlanB, planBOver, usePlanB } from '../plan-b/decide.ts';
import { addStep, answerStep, moveStep } from '../step/decide.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { movement } from './movement.ts';
import { whatIsNext } from './what-is-next.ts';

const begun = () =>
  story('2027-01-04')
    .opens('D')
    .adds('Alfie', 'child', { born: '2020-06-01' })
    .adds('Rosie', 'child', { born: '2023-05-01' })
    .adds('Baby', 'child', { due: '2027-05-10' });

describe('movement', () => {
  it('V2 counts from a step started, done or checked, or a goal reached; talk is no movement', () => {
    const told = begun()
      .does(addStep, { step: 's', sentence: words('x') })
      .does(setGoal, { goal: 'g', different: words('x') });
    const days = (day: string) => movement(told.plan, day);
    expect(days('2027-02-10')).toMatchObject({ last: null, days: 37, weeks: 5 });
    told
      .on('2027-01-18')
      .does(moveStep, { step: 's', to: 'stuck' })
      .does(answerStep, { step: 's', person: 'alfie', answer: 'agree' });
    expect(days('2027-02-10').days).toBe(37);
    told.does(moveStep, { step: 's', to: 'started' });
    expect(days('2027-02-10')).toMatchObject({ last: '2027-01-18', days: 23, weeks: 3 });
    told.on('2027-02-08').does(reachGoal, { goal: 'g' });
    expect(days('2027-02-10')).toMatchObject({ last: '2027-02-08', days: 2, weeks: 0 });
  });

  it('V2 beside the days the youngest child has lived', () => {
    const { youngest } = movement(begun().plan, '2027-01-20');
    expect([youngest?.child.id, youngest?.lived]).toEqual(['rosie', 1360]);
    expect(movement(story().opens('D').plan, '2027-01-20').youngest).toBeNull();
  });
});

describe('what is next', () => {
  it('V2 the gravest first, then whatever comes first', () => {
    const told = begun();
    const next = (day = '2027-01-06') => whatIsNext(told.plan, timeLimits.shipped, day);
    expect(next()).toMatchObject({ kind: 'write-goal', id: null });
    told.does(setGoal, { goal: 'g', different: words('x') });
    expect(next().kind).toBe('write-step');
    told.adds('Lee', 'parent').does(addStep, {
      step: 's',
      sentence: words('Lee says which nights.'),
      who: ['lee'],
      when: { kind: 'by', date: '2027-01-29' },
      picture: 'moon',
    });
    expect(next()).toMatchObject({ kind: 'tell', id: 'lee', people: ['Lee'], date: '2027-01-04' });
    told.does(recordTold, { person: 'lee', how: words('By phone.') });
    expect(next()).toEqual({
      kind: 'step',
      id: 's',
      words: words('Lee says which nights.'),
      picture: 'moon',
      date: '2027-01-29',
      people: ['Lee'],
      waits: null,
    });
    told
      .does(openMeeting, { meeting: 'm', kind: 'core-group', people: [] })
      .does(setNextMeeting, { meeting: 'm', on: '2027-01-28' });
    expect(next()).toMatchObject({ kind: 'open-meeting', id: 'm' });
    told.does(finishMeeting, { meeting: 'm', although: words('x') });
    expect(next()).toMatchObject({ kind: 'meeting', date: '2027-01-28' });
    told.does(moveStep, { step: 's', to: 'stuck' });
    expect(next().kind).toBe('stuck-step');
    expect(next('2027-01-30')).toMatchObject({ kind: 'late-step', date: '2027-01-29' });
    told
      .does(setBottomLine, { line: 'l', must: words('Sober.') })
      .does(lookAtBottomLine, { line: 'l', by: 'lee', kept: 'crossed' });
    expect(next()).toMatchObject({ kind: 'must-do-crossed', words: words('Sober.') });
    told
      .does(makePlanB, { planB: 'b', turning: { seen: words('x'), then: words('Lee comes.'), by: 'lee' } })
      .does(usePlanB, { planB: 'b' });
    expect(next()).toMatchObject({
      kind: 'plan-b',
      words: words('Lee comes.'),
      people: ['Lee'],
      date: '2027-01-04',
    });
    told.does(planBOver, { planB: 'b', words: words('x') });
    expect(next().kind).toBe('must-do-crossed');
  });

  it('V2, Y1 what waits comes before what has a day to come; what touches the child before what is written', () => {
    const told = begun()
      .does(setGoal, { goal: 'g', different: words('x') })
      .does(addStep, { step: 's', sentence: words('x'), when: { kind: 'by', date: '2027-03-26' } })
      .does(openMeeting, { meeting: 'm', kind: 'core-group', people: [] })
      .does(finishMeeting, { meeting: 'm', although: words('x') });
    const next = (day: string) => whatIsNext(told.plan, timeLimits.shipped, day);
    expect(next('2027-01-05')).toMatchObject({ kind: 'step', waits: null });
    const all = goingOn(drift(told.plan, timeLimits.shipped, '2027-03-20'));
    expect(all[0]?.cause).toBe('minutes-not-written');
    const waits = all.find(({ cause }) => cause === 'child-not-seen');
    expect(next('2027-03-20')).toMatchObject({
      kind: 'unblock',
      id: 'alfie',
      date: waits?.from,
      people: ['Alfie'],
      waits: { cause: 'child-not-seen', unblock: 'plan-visit' },
    });
  });
});
