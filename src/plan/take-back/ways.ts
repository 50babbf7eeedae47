import {
  endBottomLine,
  lookAtBottomLine,
  reopenBottomLine,
  reviewBottomLine,
} from '../bottom-line/decide.ts';
import { withdrawLook, withdrawReview } from '../bottom-line/withdraw.ts';
import { happens } from '../decision.ts';
import { find } from '../find.ts';
import { giveUpGoal, reachGoal, reopenGoal } from '../goal/decide.ts';
import { endGoingWell, reopenGoingWell } from '../going-well/decide.ts';
import { now } from '../held.ts';
import { shareHill } from '../hills/decide.ts';
import { recordInterpreter, withdrawInterpreter } from '../interpreter/decide.ts';
import { withdrawKeyDay } from '../key-day/decide.ts';
import { personCameBack, personLeft, recordTold, withdrawTelling } from '../people/decide.ts';
import { endPlanB, placePlanB, reopenPlanB } from '../plan-b/decide.ts';
import { withdrawDone, withdrawOver, withdrawTest, withdrawUse } from '../plan-b/withdraw.ts';
import { layStoneAgain, reachStone, takeDayBack, takeUpStone, unreachStone } from '../road/decide.ts';
import { bringStepBack, retireStep, takeMoveBack, takePromiseBack, undoSaidBack } from '../step/decide.ts';
import { endWish, reopenWish } from '../wish/decide.ts';
import { disputeWorry, endWorry, reopenWorry, withdrawDispute } from '../worry/decide.ts';
import { stands, type Ways } from './way.ts';
import { waysAtReviews } from './ways-at-reviews.ts';
import { waysInMeetings } from './ways-in-meetings.ts';
import { waysOfHelpers } from './ways-of-helpers.ts';
import { waysOfOurWork } from './ways-of-our-work.ts';
import { waysOfVisits } from './ways-of-visits.ts';

/** Whatever is more than one held value (written.ts): things that came, ended, moved, or were looked at. */
export const ways: Ways = {
  ...waysInMeetings,
  ...waysAtReviews,
  ...waysOfHelpers,
  ...waysOfVisits,
  ...waysOfOurWork,
  'person-added': ({ person }, { plan, because, context }) => personLeft(plan, { person, because }, context),
  'person-left': ({ person }, { plan, context }) => personCameBack(plan, { person }, context),
  'person-came-back': ({ person }, { plan, before, context }) => {
    const was = find(before.people, person)?.left;
    return was ? personLeft(plan, { person, ...was }, context) : undefined;
  },
  'person-told': (fact, { plan, context }) => withdrawTelling(plan, fact, context),
  'person-telling-withdrawn': ({ person, on, how }, { plan, context }) =>
    recordTold(plan, { person, on, how }, context),

  'worry-said': ({ worry }, { plan, because, context }) => endWorry(plan, { worry, because }, context),
  'worry-ended': ({ worry }, { plan, context }) => reopenWorry(plan, { worry }, context),
  'worry-reopened': ({ worry }, { plan, before, context }) => {
    const was = find(before.worries, worry)?.ended;
    return was ? endWorry(plan, { worry, ...was }, context) : undefined;
  },
  'worry-disputed': ({ worry, person, words }, { plan, context }) =>
    withdrawDispute(plan, { worry, person, words }, context),
  'worry-dispute-withdrawn': ({ worry, person, words }, { plan, context }) =>
    disputeWorry(plan, { worry, person, words }, context),

  'going-well-said': ({ thing }, { plan, because, context }) =>
    endGoingWell(plan, { thing, because }, context),
  'going-well-ended': ({ thing }, { plan, context }) => reopenGoingWell(plan, { thing }, context),
  'going-well-reopened': ({ thing }, { plan, before, context }) => {
    const was = find(before.goingWell, thing)?.ended;
    return was ? endGoingWell(plan, { thing, ...was }, context) : undefined;
  },

  'goal-set': ({ goal }, { plan, because, context }) => giveUpGoal(plan, { goal, because }, context),
  'goal-reached': ({ goal }, { plan, context }) => reopenGoal(plan, { goal }, context),
  'goal-given-up': ({ goal }, { plan, context }) => reopenGoal(plan, { goal }, context),
  'goal-reopened': ({ goal }, { plan, before, context }) => {
    const was = find(before.goals, goal)?.ended;
    if (!was) return undefined;
    const { on, reached, words } = was;
    return reached
      ? reachGoal(plan, { goal, on, how: words ?? undefined }, context)
      : words
        ? giveUpGoal(plan, { goal, on, because: words }, context)
        : undefined;
  },

  'wish-said': ({ wish }, { plan, because, context }) => endWish(plan, { wish, because }, context),
  'wish-ended': ({ wish }, { plan, context }) => reopenWish(plan, { wish }, context),
  'wish-reopened': ({ wish }, { plan, before, context }) => {
    const was = find(before.wishes, wish)?.ended;
    return was ? endWish(plan, { wish, ...was }, context) : undefined;
  },

  'interpreter-recorded': ({ interpreting }, { plan, because, context }) =>
    withdrawInterpreter(plan, { interpreting, because }, context),
  'interpreter-withdrawn': ({ interpreting }, { plan, before, context }) => {
    const was = find(before.interpretings, interpreting);
    if (!was) return undefined;
    const { name, language, people, on } = was;
    const [agency, dialect] = [was.agency ?? undefined, was.dialect ?? undefined];
    return recordInterpreter(
      plan,
      { interpreting, name, agency, language, dialect, people, on, readAloud: now(was.readAloud) },
      context,
    );
  },

  'hill-shared': ({ hill }, { plan, before, entry, because, context }) => {
    const was = find(before.hills, hill)?.shared;
    if (!was || !stands(find(plan.hills, hill)?.shared, entry)) return undefined;
    return shareHill(plan, { hill, with: now(was).with, because }, context);
  },

  'key-day-said': ({ keyDay }, { plan, because, context }) =>
    withdrawKeyDay(plan, { keyDay, because }, context),
  // What it runs from is taken back; a promise alone says nothing.
  'due-day-promised': () => happens(),

  'step-added': ({ step }, { plan, because, context }) => retireStep(plan, { step, because }, context),
  'step-retired': ({ step }, { plan, context }) => bringStepBack(plan, { step }, context),
  'step-brought-back': ({ step }, { plan, before, context }) => {
    const was = find(before.steps, step)?.retired;
    return was ? retireStep(plan, { step, ...was }, context) : undefined;
  },
  'step-moved': ({ step, progress, takesBack }, { plan, before, entry, context }) => {
    const was = find(before.steps, step)?.progress;
    if (!was || takesBack || !stands(find(plan.steps, step)?.progress, entry)) return undefined;
    return takeMoveBack(plan, { step, mistake: progress, to: now(was) }, context);
  },
  'step-said-back': ({ step }, { plan, entry, context }) =>
    undoSaidBack(plan, { step, said: entry }, context),
  'step-dated': ({ step, when, takesBack }, { plan, before, entry, context }) => {
    const was = find(before.steps, step)?.when;
    if (!was || takesBack || !stands(find(plan.steps, step)?.when, entry)) return undefined;
    return takePromiseBack(plan, { step, mistake: when, to: now(was) }, context);
  },

  'bottom-line-set': ({ line }, { plan, because, context }) =>
    endBottomLine(plan, { line, because }, context),
  'bottom-line-ended': ({ line }, { plan, context }) => reopenBottomLine(plan, { line }, context),
  'bottom-line-reopened': ({ line }, { plan, before, context }) => {
    const was = find(before.bottomLines, line)?.ended;
    return was ? endBottomLine(plan, { line, ...was }, context) : undefined;
  },
  'bottom-line-looked-at': (fact, { plan, context }) => withdrawLook(plan, fact, context),
  'bottom-line-look-withdrawn': (fact, { plan, context }) => lookAtBottomLine(plan, fact, context),
  'bottom-line-reviewed': (fact, { plan, context }) => withdrawReview(plan, fact, context),
  'bottom-line-review-withdrawn': (fact, { plan, context }) => reviewBottomLine(plan, fact, context),

  'plan-b-made': ({ planB }, { plan, because, context }) => endPlanB(plan, { planB, because }, context),
  'plan-b-placed': ({ planB }, { plan, before, entry, context }) => {
    const was = find(before.planBs, planB)?.place;
    if (!was || !stands(find(plan.planBs, planB)?.place, entry)) return undefined;
    const { leavesAfter, comesBackAt } = now(was);
    return placePlanB(
      plan,
      { planB, leavesAfter: leavesAfter ?? undefined, comesBackAt: comesBackAt ?? undefined },
      context,
    );
  },
  'plan-b-tested': (fact, { plan, context }) => withdrawTest(plan, fact, context),
  'plan-b-used': (fact, { plan, context }) => withdrawUse(plan, fact, context),
  'plan-b-done': (fact, { plan, context }) => withdrawDone(plan, fact, context),
  'plan-b-over': (fact, { plan, context }) => withdrawOver(plan, fact, context),
  'plan-b-ended': ({ planB }, { plan, context }) => reopenPlanB(plan, { planB }, context),
  'plan-b-reopened': ({ planB }, { plan, before, context }) => {
    const was = find(before.planBs, planB)?.ended;
    return was ? endPlanB(plan, { planB, ...was }, context) : undefined;
  },

  'stone-laid': ({ stone }, { plan, because, context }) => takeUpStone(plan, { stone, because }, context),
  'stone-taken-up': ({ stone }, { plan, context }) => layStoneAgain(plan, { stone }, context),
  'stone-laid-again': ({ stone }, { plan, before, context }) => {
    const was = find(before.stones, stone)?.takenUp;
    return was ? takeUpStone(plan, { stone, ...was }, context) : undefined;
  },
  'stone-dated': ({ stone, by, takesBack }, { plan, before, entry, context }) => {
    const was = find(before.stones, stone)?.by;
    if (!was || takesBack || !stands(find(plan.stones, stone)?.by, entry)) return undefined;
    return takeDayBack(plan, { stone, mistake: by, to: now(was) }, context);
  },
  'stone-reached': ({ stone }, { plan, entry, because, context }) =>
    stands(find(plan.stones, stone)?.reached, entry)
      ? unreachStone(plan, { stone, because }, context)
      : undefined,
  'stone-not-reached-after-all': ({ stone }, { plan, before, entry, context }) => {
    const was = find(before.stones, stone)?.reached;
    if (!was || !now(was) || !stands(find(plan.stones, stone)?.reached, entry)) return undefined;
    const { on, words, evidence, seenBy } = now(was) ?? { on: '', words: null, evidence: null, seenBy: null };
    return reachStone(
      plan,
      { stone, on, words: words ?? undefined, evidence: evidence ?? undefined, seenBy: seenBy ?? undefined },
      context,
    );
  },
};
