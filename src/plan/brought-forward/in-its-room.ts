import { changeBottomLine } from '../bottom-line/change.ts';
import { endBottomLine, reopenBottomLine } from '../bottom-line/decide.ts';
import type { Context, Decision } from '../decision.ts';
import { find } from '../find.ts';
import { changeGoal } from '../goal/change.ts';
import { giveUpGoal, reopenGoal } from '../goal/decide.ts';
import { changeGoingWell } from '../going-well/change.ts';
import { endGoingWell, reopenGoingWell } from '../going-well/decide.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import { changePlanB } from '../plan-b/change.ts';
import { endPlanB, reopenPlanB } from '../plan-b/decide.ts';
import type { Words } from '../shapes.ts';
import { bringStepBack, changeStep, retireStep } from '../step/decide.ts';
import { changeWish, endWish, reopenWish } from '../wish/decide.ts';
import { changeWorry } from '../worry/change.ts';
import { endWorry, reopenWorry } from '../worry/decide.ts';
import type { TextShelf } from './facts.ts';
import type { PartName } from './statements.ts';

/** New words for the texts of a statement; a text left out stays, an empty one is unsaid where it may be (R16). */
export type NewWords = { readonly [P in PartName]?: Words | undefined };

interface Room {
  readonly reword: (plan: Plan, id: string, words: NewWords, context: Context) => Decision;
  readonly end: (plan: Plan, id: string, because: Words, context: Context) => Decision;
  readonly reopen: (plan: Plan, id: string, context: Context) => Decision;
}

/** Z3: what is said about a text at a review is said by the verbs of its own room. */
export const inItsRoom: Readonly<Record<TextShelf, Room>> = {
  worries: {
    reword: (plan, worry, { about, could }, context) => changeWorry(plan, { worry, about, could }, context),
    end: (plan, worry, because, context) => endWorry(plan, { worry, because }, context),
    reopen: (plan, worry, context) => reopenWorry(plan, { worry }, context),
  },
  goingWell: {
    reword: (plan, thing, { words, seenBy }, context) =>
      changeGoingWell(plan, { thing, words, seenBy }, context),
    end: (plan, thing, because, context) => endGoingWell(plan, { thing, because }, context),
    reopen: (plan, thing, context) => reopenGoingWell(plan, { thing }, context),
  },
  goals: {
    reword: (plan, goal, { different, see, howLong }, context) =>
      changeGoal(plan, { goal, different, see, howLong }, context),
    end: (plan, goal, because, context) => giveUpGoal(plan, { goal, because }, context),
    reopen: (plan, goal, context) => reopenGoal(plan, { goal }, context),
  },
  steps: {
    reword: (plan, step, { sentence }, context) =>
      changeStep(plan, sentence ? { step, sentence } : { step }, context),
    end: (plan, step, because, context) => retireStep(plan, { step, because }, context),
    reopen: (plan, step, context) => bringStepBack(plan, { step }, context),
  },
  bottomLines: {
    reword: (plan, line, { must, why }, context) => changeBottomLine(plan, { line, must, why }, context),
    end: (plan, line, because, context) => endBottomLine(plan, { line, because }, context),
    reopen: (plan, line, context) => reopenBottomLine(plan, { line }, context),
  },
  planBs: {
    reword: (plan, planB, words, context) => {
      const found = find(plan.planBs, planB);
      if (!found) return changePlanB(plan, { planB }, context);
      const before = now(found.turning);
      const turning = { ...before, seen: words.if ?? before.seen, then: words.then ?? before.then };
      return changePlanB(plan, { planB, turning }, context);
    },
    end: (plan, planB, because, context) => endPlanB(plan, { planB, because }, context),
    reopen: (plan, planB, context) => reopenPlanB(plan, { planB }, context),
  },
  wishes: {
    reword: (plan, wish, { words }, context) => changeWish(plan, { wish, words }, context),
    end: (plan, wish, because, context) => endWish(plan, { wish, because }, context),
    reopen: (plan, wish, context) => reopenWish(plan, { wish }, context),
  },
};
