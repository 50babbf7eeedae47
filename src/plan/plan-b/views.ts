import type { Plan } from '../plan.ts';
import type { PlanB } from './plan-b.ts';

/** C2: in use from the day it was used until somebody says that it is over. */
export const isInUse = (planB: PlanB): boolean => planB.used.some((use) => use.over === null);

/** Plan Bs that stand: not ended. Those in use first, then as they were made. */
export const standingPlanBs = (plan: Plan): PlanB[] =>
  Object.values(plan.planBs)
    .filter((planB) => planB.ended === null)
    .sort((a, b) => Number(isInUse(b)) - Number(isInUse(a)));

export const planBsInUse = (plan: Plan): PlanB[] => standingPlanBs(plan).filter(isInUse);
