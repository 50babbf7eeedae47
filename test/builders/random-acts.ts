import fc from 'fast-check';
import {
  changeText,
  confirmTextAgain,
  keepText,
  prepareReview,
  retireText,
} from '../../src/plan/brought-forward/decide.ts';
import { latestReview } from '../../src/plan/brought-forward/review.ts';
import { askFeedback, giveFeedback } from '../../src/plan/feedback/decide.ts';
import { reachGoal, setGoal } from '../../src/plan/goal/decide.ts';
import { placeGoal } from '../../src/plan/goal/place.ts';
import { changeGoingWell } from '../../src/plan/going-well/change.ts';
import { sayGoingWell } from '../../src/plan/going-well/decide.ts';
import {
  askToShow,
  beginTelling,
  fillHill,
  finishTelling,
  pickHill,
  readHillBack,
  shareHill,
  tieHill,
} from '../../src/plan/hills/decide.ts';
import { finishMeeting, lookAtStep, openMeeting } from '../../src/plan/meeting/decide.ts';
import { sendMinutes, writeMinutes } from '../../src/plan/meeting/minutes-clocks.ts';
import { answerToAsking, askToHelp, sayTask, tellWorry } from '../../src/plan/network/decide.ts';
import { addPerson, personLeft, renamePerson } from '../../src/plan/people/decide.ts';
import { carryOutPlanB, makePlanB, planBOver, usePlanB } from '../../src/plan/plan-b/decide.ts';
import { changeStone } from '../../src/plan/road/change.ts';
import { dateStone, layStone, reachStone, unreachStone } from '../../src/plan/road/decide.ts';
import { answerScale, askScale, revealRound } from '../../src/plan/scale/decide.ts';
import {
  addStep,
  answerStep,
  bringStepBack,
  changeStep,
  moveStep,
  retireStep,
} from '../../src/plan/step/decide.ts';
import { placeStep } from '../../src/plan/step/place.ts';
import { takeBack } from '../../src/plan/take-back/decide.ts';
import { lastAct } from '../../src/plan/take-back/last-act.ts';
import {
  moveVisit,
  planVisit,
  recordVisitMade,
  recordVisitMissed,
  visitWasNotMade,
} from '../../src/plan/visit/decide.ts';
import { changeWish, sayWish } from '../../src/plan/wish/decide.ts';
import { disputeWorry, endWorry, nameWorried, sayWorry } from '../../src/plan/worry/decide.ts';
import { type Story, words } from './story.ts';

/** One random thing somebody tries: which, on the how-manieth thing there is, and a number to vary it. */
export interface Act {
  readonly what: number;
  readonly which: number;
  readonly vary: number;
}

export const acts: fc.Arbitrary<Act> = fc.record({ what: fc.nat(80), which: fc.nat(5), vary: fc.nat(10) });

const day = (vary: number) => `2027-02-${String(vary + 1).padStart(2, '0')}`;

/** Tries it through the real verb; what is refused is simply not done. `id` is used for anything new. */
export function perform(story: Story, { what, which, vary }: Act, id: string): void {
  const { plan, tablet } = story;
  const one = (shelf: object) =>
    Object.keys(shelf)[which % Math.max(1, Object.keys(shelf).length)] ?? 'nobody';
  const says = words(`${id} says ${vary}`);
  const person = one(plan.people);
  const goal = one(plan.goals);
  const step = one(plan.steps);
  const stone = one(plan.stones);
  const planB = one(plan.planBs);
  const round = one(plan.rounds);
  const meeting = one(plan.meetings);
  const visit = one(plan.visits);
  const telling = one(plan.tellings);
  const hill = one(plan.hills);
  const scale = { question: words('Safe?'), ten: words('yes'), zero: words('no') };
  const things = [
    () => tablet.tries(addPerson, { person: id, name: id, role: 'network' }),
    () => tablet.tries(renamePerson, { person, name: id }),
    () => tablet.tries(personLeft, { person, because: says }),
    () => tablet.tries(sayTask, { person, task: says }),
    () => tablet.tries(askToHelp, { person, by: one({ nobody: 0, ...plan.people }) }),
    () => tablet.tries(answerToAsking, { person, reply: vary % 2 ? 'yes' : 'no', words: says }),
    () => tablet.tries(tellWorry, { person, by: Object.keys(plan.people)[vary] ?? 'nobody', words: says }),
    () => tablet.tries(sayWorry, { worry: id, who: [person], about: says }),
    () => tablet.tries(disputeWorry, { worry: one(plan.worries), person, words: says }),
    () => tablet.tries(endWorry, { worry: one(plan.worries), because: says }),
    () => tablet.tries(nameWorried, { worry: one(plan.worries), who: [person] }),
    () =>
      tablet.tries(changeGoingWell, { thing: one(plan.goingWell), kind: 'strength', seenBy: says }) &&
      tablet.tries(sayGoingWell, { thing: id, kind: 'existing-safety', words: says }),
    () => tablet.tries(sayWish, { wish: id, person, words: says, goal, forAll: vary % 2 === 0 }),
    () => tablet.tries(changeWish, { wish: one(plan.wishes), forAll: vary % 2 === 1, words: says }),
    () => tablet.tries(beginTelling, { telling: id, person, parents: { kind: 'lives-elsewhere' } }),
    () => tablet.tries(pickHill, { hill: id, telling, kind: vary % 2 ? 'worries' : 'good' }),
    () => tablet.tries(fillHill, { hill, words: says, pictures: [id], drawing: vary > 5 ? id : null }),
    () =>
      tablet.tries(readHillBack, { hill, right: vary % 3 > 0 }) ?? tablet.tries(finishTelling, { telling }),
    () =>
      tablet.tries(askToShow, { hill, answer: vary % 2 ? 'yes' : 'no' }) ??
      tablet.tries(shareHill, { hill, with: { kind: vary % 2 ? 'all' : 'nobody' }, because: says }),
    () => tablet.tries(tieHill, { hill, goals: [goal], steps: [] }),
    () => tablet.tries(setGoal, { goal: id, different: says, scale }),
    () => tablet.tries(reachGoal, { goal }),
    () => tablet.tries(addStep, { step: id, sentence: says, who: [person] }),
    () => tablet.tries(changeStep, { step, when: { kind: 'by', date: day(vary) } }),
    () => tablet.tries(changeStep, { step, sentence: says, who: [person] }),
    () => tablet.tries(moveStep, { step, to: vary % 2 ? 'started' : 'stuck', because: says }),
    () => tablet.tries(placeStep, { step, after: vary % 2 ? null : (Object.keys(plan.steps)[vary] ?? null) }),
    () => tablet.tries(placeGoal, { goal, after: vary % 2 ? null : (Object.keys(plan.goals)[vary] ?? null) }),
    () => {
      const act = lastAct(plan.id, tablet.entries, tablet.context.by, '2026-01-01T00:00:00.000Z');
      return act && tablet.tries(takeBack, { act, because: says });
    },
    () => tablet.tries(answerStep, { step, person, answer: 'disagree', because: says }),
    () => tablet.tries(vary % 2 ? retireStep : bringStepBack, { step, because: says }),
    () => tablet.tries(layStone, { stone: id, name: says, by: day(vary), goodbye: vary > 8 }),
    () => tablet.tries(dateStone, { stone, by: day(vary) }),
    () =>
      tablet.tries(changeStone, {
        stone,
        meetings: vary % 2 ? 'every-4-weeks' : 'none',
        helpers: [person],
        check: { know: says, checker: person },
      }) ?? tablet.tries(changeStone, { stone, goal, planB: vary > 5 ? planB : null, steps: [step] }),
    () => tablet.tries(vary % 2 ? reachStone : unreachStone, { stone, because: says }),
    () => tablet.tries(makePlanB, { planB: id, turning: { seen: says, then: says } }),
    () => tablet.tries(usePlanB, { planB }) ?? tablet.tries(planBOver, { planB, words: says }),
    () => tablet.tries(carryOutPlanB, { planB, by: person }),
    () => tablet.tries(askScale, { round: id, goal, people: [person] }),
    () => tablet.tries(answerScale, { round, person, answer: { kind: 'number', number: vary }, alone: true }),
    () => tablet.tries(revealRound, { round }),
    () => tablet.tries(openMeeting, { meeting: id, kind: 'core-group', people: [person] }),
    () =>
      tablet.tries(lookAtStep, { meeting, step, outcome: 'going' }) ??
      tablet.tries(finishMeeting, { meeting }),
    () => tablet.tries(writeMinutes, { meeting, words: says }),
    () => tablet.tries(sendMinutes, { meeting, person, how: vary % 2 ? 'email' : 'by-hand' }),
    () => tablet.tries(planVisit, { visit: id, on: day(vary), who: [person], children: [] }),
    () => tablet.tries(moveVisit, { visit, on: day(vary) }),
    () =>
      tablet.tries(recordVisitMade, { visit, who: [], children: [{ child: person, seen: vary % 2 === 0 }] }),
    () => tablet.tries(recordVisitMissed, { visit, who: [person], why: 'other', tried: says }),
    () => tablet.tries(visitWasNotMade, { visit, because: says }),
    () =>
      tablet.tries(askFeedback, { sitting: id, person, set: 'age-4-7', seenBy: 'worker' }) ??
      tablet.tries(giveFeedback, { sitting: id, question: 'listened', given: { kind: 'face', face: 4 } }),
    () => tablet.tries(prepareReview, { review: id }),
    () => {
      const review = latestReview(plan);
      const text = review?.statements[which % review.statements.length];
      if (!review || !text) return null;
      const about = { review: review.id, ...text };
      const words = { about: says, words: says, different: says, sentence: says, must: says, if: says };
      if (vary < 3) return tablet.tries(keepText, about);
      if (vary < 6) return tablet.tries(changeText, { ...about, words });
      return tablet.tries(vary < 9 ? retireText : confirmTextAgain, { ...about, because: says });
    },
  ];
  things[what % things.length]?.();
}
