import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { changeBottomLine } from '../bottom-line/change.ts';
import {
  endBottomLine,
  lookAtBottomLine,
  reopenBottomLine,
  reviewBottomLine,
  setBottomLine,
} from '../bottom-line/decide.ts';
import type { Decide } from '../decision.ts';
import { changeGoal } from '../goal/change.ts';
import { setGoal } from '../goal/decide.ts';
import { changeGoingWell } from '../going-well/change.ts';
import { endGoingWell, reopenGoingWell, sayGoingWell } from '../going-well/decide.ts';
import { timeline } from '../history/timeline.ts';
import { answerToAsking, askToHelp, sayTask, tellWorry } from '../network/decide.ts';
import { changePerson } from '../people/change.ts';
import { addPerson, personLeft, recordTold } from '../people/decide.ts';
import { changePlanB } from '../plan-b/change.ts';
import { carryOutPlanB, endPlanB, makePlanB, planBOver, testPlanB, usePlanB } from '../plan-b/decide.ts';
import { changeStone } from '../road/change.ts';
import { dateStone, layStone, layStoneAgain, reachStone, takeUpStone, unreachStone } from '../road/decide.ts';
import { answerScale, askScale, revealRound } from '../scale/decide.ts';
import { addStep, answerStep, changeStep } from '../step/decide.ts';
import { changeWish, endWish, sayWish } from '../wish/decide.ts';
import { changeWorry } from '../worry/change.ts';
import { disputeWorry, sayWorry } from '../worry/decide.ts';
import { canTakeBack, takeBack } from './decide.ts';
import { lastAct } from './last-act.ts';

const because = words('Tapped by mistake.');
const priya = { id: 'priya', name: 'Priya Nand' };
const scale = { question: words('q'), ten: words('t'), zero: words('z') };

/** A plan with one of everything; every act a minute after the one before. */
function begun() {
  const told = story().opens('D').adds('Jade', 'parent').adds('Alfie', 'child').adds('Bev', 'network');
  let minute = 0;
  const then = () => {
    minute += 1;
    return told.writes(`2027-01-20T11:${String(minute).padStart(2, '0')}:00.000Z`, '2027-01-20');
  };
  const act = () => lastAct('plan', told.entries, priya, '2027-01-20T00:00:00.000Z')!;
  const can = () => canTakeBack(told.plan, act(), told.tablet.context);
  const undo = () => then().does(takeBack, { act: act(), because });
  then().does(sayWorry, { worry: 'w', who: ['bev'], about: words('Nights.'), could: words('Fear.') });
  then().does(setGoal, { goal: 'g', different: words('Safe nights.'), scale, worries: ['w'] });
  then().does(addStep, { step: 's', sentence: words('Jade rings.'), who: ['jade'], goal: 'g' });
  then().does(sayGoingWell, { thing: 't', kind: 'strength', words: words('Jade reads.') });
  then().does(makePlanB, { planB: 'b', turning: { seen: words('Drunk.'), then: words('Bev comes.') } });
  then().does(setBottomLine, { line: 'l', must: words('Sober.'), planB: 'b' });
  then().does(layStone, { stone: 'n', name: words('School'), by: '2027-02-01' });
  then().does(sayWish, { wish: 'i', person: 'alfie', words: words('A dog.'), forAll: false });
  /** Done and taken back, the plan says what it said before. */
  const comesBack = <R>(verb: Decide<R>, request: R) => {
    const before = said(told.plan);
    then().does(verb, request);
    expect(said(told.plan), 'something changed').not.toEqual(before);
    undo();
    expect(said(told.plan)).toEqual(before);
    expect(told.plan.setAside).toEqual([]);
  };
  return { told, then, act, can, undo, comesBack };
}

/** What a plan says, without who wrote it when. */
const said = (plan: object): unknown =>
  JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => {
      if (['entries', 'version', 'tip'].includes(key)) return undefined;
      const held = value as { heads?: { value: unknown }[] } | null;
      return held?.heads ? { now: held.heads.map((head) => head.value) } : value;
    }),
  );

describe('every kind of act', () => {
  it('H5 words and choices come back as they were, and what had not been said is unsaid again', () => {
    const { comesBack } = begun();
    comesBack(changeWorry, {
      worry: 'w',
      about: words('x'),
      could: words(''),
      who: ['jade'],
      picture: 'moon',
    });
    comesBack(changeGoal, {
      goal: 'g',
      different: words('x'),
      see: words('y'),
      howLong: words('z'),
      worries: [],
    });
    comesBack(changeGoal, { goal: 'g', scale: null });
    comesBack(changeStep, {
      step: 's',
      sentence: words('x'),
      who: [],
      check: { checker: 'bev' },
      child: 'alfie',
    });
    comesBack(changeGoingWell, { thing: 't', kind: 'existing-safety', seenBy: words('Bev') });
    comesBack(changeBottomLine, { line: 'l', why: words('x'), worry: 'w', planB: null, from: '2027-01-02' });
    comesBack(changePlanB, { planB: 'b', turning: { seen: words('x'), then: words('y'), by: 'bev' } });
    comesBack(changePlanB, { planB: 'b', leavesAfter: 'n' });
    comesBack(changeStone, {
      stone: 'n',
      expected: 7,
      visits: 'none',
      who: 'jade',
      ifNot: words('x'),
      goal: 'g',
    });
    comesBack(changeWish, { wish: 'i', forAll: true, goal: 'g', words: words('A cat.') });
    comesBack(changePerson, {
      person: 'jade',
      name: 'J',
      relation: words('mother'),
      phone: '1',
      language: 'ur',
    });
    comesBack(changePerson, { person: 'alfie', born: '2020-01-02' });
    comesBack(sayTask, { person: 'bev', task: words('Comes over.') });
  });

  it('H5 H7 a day comes back, and the one promised by mistake was never promised', () => {
    const { told, then, comesBack, can } = begun();
    comesBack(changeStep, { step: 's', when: { kind: 'by', date: '2027-02-02' } });
    expect(can()).toBe(false);
    then().does(changeStep, { step: 's', when: { kind: 'by', date: '2027-02-02' } });
    comesBack(changeStep, { step: 's', when: { kind: 'by', date: '2027-03-03' } });
    comesBack(dateStone, { stone: 'n', by: '2027-05-05', because: words('x') });
    expect(told.plan.steps.s!.promises).toHaveLength(1);
    expect(told.plan.stones.n!.promises).toHaveLength(1);
  });

  it('H5 what ended stands again', () => {
    const { comesBack, then, undo, told } = begun();
    comesBack(endGoingWell, { thing: 't', because });
    comesBack(endBottomLine, { line: 'l', because });
    comesBack(endPlanB, { planB: 'b', because });
    comesBack(endWish, { wish: 'i', because });
    comesBack(takeUpStone, { stone: 'n', because });
    comesBack(personLeft, { person: 'bev', because });
    then().does(endBottomLine, { line: 'l', because: words('Over.') });
    then().does(reopenBottomLine, { line: 'l' });
    expect(undo().plan.bottomLines.l!.ended?.because.text).toBe('Over.');
    then().does(endGoingWell, { thing: 't', because: words('Over.') });
    then().does(reopenGoingWell, { thing: 't' });
    expect(undo().plan.goingWell.t!.ended?.because.text).toBe('Over.');
    then().does(takeUpStone, { stone: 'n', because: words('Not needed.') });
    then().does(layStoneAgain, { stone: 'n' });
    expect(undo().plan.stones.n!.takenUp?.because.text).toBe('Not needed.');
    expect(told.plan.setAside).toEqual([]);
  });

  it('H5 a must-do found crossed by mistake: nobody looked, and its plan B did not begin', () => {
    const { comesBack, told } = begun();
    comesBack(lookAtBottomLine, { line: 'l', by: 'bev', kept: 'crossed', words: words('She rang.') });
    expect(told.plan.planBs.b!.used).toEqual([]);
    comesBack(reviewBottomLine, { line: 'l' });
  });

  it('H5 plan B tried out, used, carried out, over', () => {
    const { comesBack, then } = begun();
    comesBack(testPlanB, { planB: 'b', words: words('Went well.') });
    comesBack(usePlanB, { planB: 'b' });
    then().does(usePlanB, { planB: 'b' });
    comesBack(carryOutPlanB, { planB: 'b', by: 'bev' });
    comesBack(planBOver, { planB: 'b', words: words('Back home.') });
  });

  it('H5 told, asked, answered, knows the worry, sees it otherwise', () => {
    const { comesBack, then } = begun();
    comesBack(recordTold, { person: 'jade', how: words('At home.') });
    comesBack(askToHelp, { person: 'bev', by: 'jade' });
    then().does(askToHelp, { person: 'bev', by: 'jade' });
    comesBack(answerToAsking, { person: 'bev', reply: 'yes' });
    then().does(answerToAsking, { person: 'bev', reply: 'no' });
    comesBack(answerToAsking, { person: 'bev', reply: 'yes', words: words('After all.') });
    comesBack(tellWorry, { person: 'bev', by: 'jade', words: words('Nights.') });
    comesBack(disputeWorry, { worry: 'w', person: 'jade', words: words('Once.') });
  });

  it('H5 a stone found not reached after all is reached again, with what showed it', () => {
    const { comesBack, then } = begun();
    then().does(reachStone, { stone: 'n', evidence: words('A letter.'), seenBy: 'bev' });
    comesBack(unreachStone, { stone: 'n', because });
  });

  it('H5 what was written new ends with the reason, and stays in the history', () => {
    const { then, undo } = begun();
    then().does(addPerson, { person: 'x', name: 'Xena', role: 'network' });
    expect(undo().plan.people.x!.left?.because.text).toBe(because.text);
    then().does(makePlanB, { planB: 'c', turning: { seen: words('x'), then: words('y') } });
    expect(undo().plan.planBs.c!.ended?.because.text).toBe(because.text);
    then().does(setGoal, { goal: 'h', different: words('x') });
    expect(undo().plan.goals.h!.ended?.words?.text).toBe(because.text);
  });

  it('H5 what a person said for themselves, and what all have seen, is not taken back', () => {
    const { then, can } = begun();
    then().does(answerStep, { step: 's', person: 'jade', answer: 'agree' });
    expect(can()).toBe(false);
    then().does(askScale, { round: 'r', goal: 'g', people: ['jade'] });
    then().does(answerScale, {
      round: 'r',
      person: 'jade',
      answer: { kind: 'number', number: 4 },
      alone: true,
    });
    expect(can()).toBe(false);
    then().does(revealRound, { round: 'r' });
    expect(can()).toBe(false);
  });

  it('H6 what takes something back names it, and the history marks both', () => {
    const { told, then, act, undo } = begun();
    then().does(endPlanB, { planB: 'b', because });
    const [ended] = act().entries;
    undo();
    const [back] = act().entries;
    expect(back?.fact).toMatchObject({ type: 'plan-b-reopened', undoes: [ended?.id] });
    const marked = timeline(told.entries).filter(({ takenBack }) => takenBack);
    expect(marked.map(({ entry }) => entry)).toEqual([ended?.id]);
  });
});
