import type { Plan } from '../plan.ts';
import type { Worry } from './worry.ts';

/** Worries that stand, in the order they were said. */
export const openWorries = (plan: Plan): Worry[] =>
  Object.values(plan.worries).filter((worry) => worry.ended === null);
