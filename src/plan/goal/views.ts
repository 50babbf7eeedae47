import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { Goal } from './goal.ts';

/** Goals neither reached nor given up, in the order they were set. */
export const openGoals = (plan: Plan): Goal[] =>
  Object.values(plan.goals).filter((goal) => goal.ended === null);

/** Goals reached, the latest first. */
export const reachedGoals = (plan: Plan): Goal[] =>
  Object.values(plan.goals)
    .filter((goal) => goal.ended?.reached)
    .sort((a, b) => compare(b.ended?.on ?? '', a.ended?.on ?? ''));
