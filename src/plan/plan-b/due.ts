import { addDays, type IsoDate } from '../../lib/day.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import { addWorkingDays } from '../timescales/working-days.ts';
import type { PlanB } from './plan-b.ts';

/** The use of a plan B that is going on. */
export const openUse = (planB: PlanB): PlanB['used'][number] | undefined =>
  planB.used.find((use) => use.over === null);

/**
 * C6: the day by which what plan B says is done, counted from the day it came into use; null where it is not in use, or nobody said how soon.
 * Hours count on the clock, which the plan does not know: up to a day they mean the day itself.
 */
export function planBDue(plan: Plan, planB: PlanB, rules: RuleSets): IsoDate | null {
  const use = openUse(planB);
  return use ? dueOfUse(plan, planB, use, rules) : null;
}

/** C6: the same for any use, also one that is over; null where nobody said how soon. */
export function dueOfUse(
  plan: Plan,
  planB: PlanB,
  use: PlanB['used'][number],
  rules: RuleSets,
): IsoDate | null {
  const { within } = now(planB.turning);
  if (within === undefined) return null;
  const { count, unit } = within;
  if (unit === 'hours') return addDays(use.on, Math.floor(count / 24));
  if (unit === 'days') return addDays(use.on, count);
  if (unit === 'weeks') return addDays(use.on, count * 7);
  return addWorkingDays(rules[plan.family?.nation ?? 'england'], use.on, count);
}

/** C7: in use, its day has passed, and nobody has said that it was done. */
export const isPlanBLate = (plan: Plan, planB: PlanB, rules: RuleSets, today: IsoDate): boolean => {
  const due = planBDue(plan, planB, rules);
  return due !== null && due < today && openUse(planB)?.done === null;
};
