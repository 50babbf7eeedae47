import { find } from '../find.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { Worry } from '../worry/worry.ts';
import type { Goal } from './goal.ts';

/** Goals neither reached nor given up, where somebody put them; until then in the order they were set (G6). */
export const openGoals = (plan: Plan): Goal[] =>
  Object.values(plan.goals)
    .filter((goal) => goal.ended === null)
    .sort((a, b) => compare(now(a.place), now(b.place)) || compare(a.id, b.id));

/** Goals reached, the latest first. */
export const reachedGoals = (plan: Plan): Goal[] =>
  Object.values(plan.goals)
    .filter((goal) => goal.ended?.reached)
    .sort((a, b) => compare(b.ended?.on ?? '', a.ended?.on ?? ''));

/** G5: the goals this worry is paired with, open or reached; a goal given up answers nothing. */
export const goalsOfWorry = (plan: Plan, worry: string): Goal[] =>
  Object.values(plan.goals).filter(
    (goal) => (goal.ended === null || goal.ended.reached) && now(goal.worries).includes(worry),
  );

/** The worries this goal answers, as far as the plan has them. */
export const worriesOfGoal = (plan: Plan, goal: Goal): Worry[] =>
  now(goal.worries).flatMap((id) => find(plan.worries, id) ?? []);
