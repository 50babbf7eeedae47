import type { BottomLine } from '../bottom-line/bottom-line.ts';
import { bottomLines } from '../bottom-line/views.ts';
import { find } from '../find.ts';
import { goalsOfWorry, openGoals } from '../goal/views.ts';
import type { GoingWellKind } from '../going-well/going-well.ts';
import { goingWell } from '../going-well/views.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Turning } from '../plan-b/facts.ts';
import { isInUse, standingPlanBs } from '../plan-b/views.ts';
import type { Agreement, PictureRef, Words } from '../shapes.ts';
import { openSteps } from '../step/views.ts';
import { shownWishesForGoal } from '../wish/views.ts';
import { openWorries } from '../worry/views.ts';
import { type HelperOnCopy, helpersOnCopy } from './helper-on-copy.ts';
import { type HillOnCopy, hillsOnCopy } from './hill-on-copy.ts';
import { type MustDoOnCopy, mustDoOnCopy, type Ring, whoToRing } from './person-copy.ts';
import { isGrownUp, type StepOnCopy, stepOnCopy } from './step-on-copy.ts';

/** Words with their picture. */
export interface SaidOnCopy {
  readonly id: string;
  readonly words: Words;
  readonly picture: PictureRef | null;
}
export interface GoalOnCopy extends SaidOnCopy {
  readonly see: Words | null;
  readonly howLong: Words | null;
  /** only those that are for all (G8) */
  readonly wishes: readonly { readonly person: string; readonly words: Words }[];
}
export interface GoingWellOnCopy extends SaidOnCopy {
  readonly kind: GoingWellKind;
  readonly seenBy: Words | null;
}
export interface WorryOnCopy extends SaidOnCopy {
  readonly who: readonly string[];
  /** what will be better stands with the worry it answers (G5) */
  readonly goals: readonly Words[];
  readonly could: Words | null;
  /** the grown-ups who see it differently; it stands inside the worry */
  readonly disputes: readonly { readonly person: string; readonly words: Words }[];
}
export interface PlanBOnCopy {
  readonly id: string;
  readonly turning: Turning;
  readonly picture: PictureRef | null;
  readonly inUse: boolean;
}
/** A must-do in the copy of the whole plan: also why, and who looks; never what was found. */
export interface MustDoInFull extends MustDoOnCopy {
  readonly why: Words | null;
  readonly know: Words | null;
  /** a person; null: nobody checks it yet (B3) */
  readonly checker: string | null;
  /** what plan B says, where one stands */
  readonly ifNot: Words | null;
  /** the grown-ups who agree, or disagree because; never a child */
  readonly answers: readonly Agreement[];
}
export interface PlanCopy {
  readonly goals: readonly GoalOnCopy[];
  readonly worries: readonly WorryOnCopy[];
  readonly goingWell: readonly GoingWellOnCopy[];
  readonly steps: readonly StepOnCopy[];
  readonly mustDos: readonly MustDoInFull[];
  readonly planBs: readonly PlanBOnCopy[];
  readonly helpers: readonly HelperOnCopy[];
  /** what a child told that was shared with everybody (E6) */
  readonly told: readonly HillOnCopy[];
  readonly ring: Ring | null;
  /** how many entries the plan had when this copy was made */
  readonly version: number;
}

/** V6: the whole plan for paper: no numbers, no faces, nothing a child answered, nothing that is over. */
export const planCopy = (plan: Plan, today: string): PlanCopy => ({
  goals: openGoals(plan).map((goal) => ({
    id: goal.id,
    words: now(goal.different),
    picture: now(goal.picture),
    see: now(goal.see),
    howLong: now(goal.howLong),
    wishes: shownWishesForGoal(plan, goal.id).map(({ person, words }) => ({ person, words: now(words) })),
  })),
  worries: openWorries(plan).map((worry) => ({
    id: worry.id,
    words: now(worry.about),
    picture: now(worry.picture),
    who: now(worry.who).filter((person) => isGrownUp(plan, person)),
    could: now(worry.could),
    goals: goalsOfWorry(plan, worry.id).map((goal) => now(goal.different)),
    disputes: worry.disputes
      .filter(({ person }) => isGrownUp(plan, person))
      .map(({ person, words }) => ({ person, words })),
  })),
  goingWell: goingWell(plan).map((thing) => ({
    id: thing.id,
    kind: now(thing.kind),
    seenBy: now(thing.seenBy),
    words: now(thing.words),
    picture: now(thing.picture),
  })),
  steps: openSteps(plan).map((step) => stepOnCopy(plan, step, today, () => true)),
  mustDos: bottomLines(plan).map((line) => mustDoInFull(plan, line)),
  planBs: standingPlanBs(plan).map((planB) => ({
    id: planB.id,
    turning: now(planB.turning),
    picture: now(planB.picture),
    inUse: isInUse(planB),
  })),
  helpers: helpersOnCopy(plan),
  told: hillsOnCopy(plan, null),
  ring: whoToRing(plan, null),
  version: plan.version,
});

function mustDoInFull(plan: Plan, line: BottomLine): MustDoInFull {
  const { know, checker } = now(line.check);
  const planB = find(plan.planBs, now(line.planB));
  return {
    ...mustDoOnCopy(line),
    why: now(line.why),
    know: know ?? null,
    checker: checker ?? null,
    ifNot: planB && planB.ended === null ? now(planB.turning).then : null,
    answers: line.agreements.filter(({ person }) => isGrownUp(plan, person)),
  };
}
