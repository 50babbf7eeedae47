import { find } from '../find.ts';
import { now } from '../held.ts';
import { everyone } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { SaidBack, Step } from './step.ts';
import { openSteps } from './views.ts';

/** Every time this person said the step back, oldest first. */
export const saidBackBy = (step: Step, person: string): SaidBack[] =>
  step.saidBack.filter((one) => one.person === person);

/** Who is asked to say it back: not the people who work with the family. */
const isAsked = (plan: Plan, person: string): boolean => {
  const role = find(plan.people, person)?.role;
  return role === 'parent' || role === 'child' || role === 'network';
};

/** S13: of these people, parents, children and network who have not said it back, or to whom it was not clear the last time. */
export function notClear(plan: Plan, step: string, people: readonly string[]): string[] {
  const found = find(plan.steps, step);
  if (!found) return [];
  return people.filter((id) => isAsked(plan, id) && saidBackBy(found, id).at(-1)?.clear !== true);
}

/** S13: whether this person is asked after this step: one they do or help with. */
export const saysBack = (plan: Plan, step: Step, person: string): boolean =>
  isAsked(plan, person) && [...now(step.who), ...now(step.helpers)].includes(person);

/**
 * S13: to whom this step was not clear when they last said it back before today. What is said today changes nothing until
 * tomorrow, so that no step moves under the fingers.
 * @param person only of this person; of everybody where it is left out
 */
export function wasNotClear(plan: Plan, step: Step, today: string, person?: string): string[] {
  const people = person === undefined ? everyone(plan).map(({ id }) => id) : [person];
  return people.filter((id) => saidBackBy(step, id).findLast(({ on }) => on < today)?.clear === false);
}

/** S13: open steps in the order people look at them: what was not clear the last time first, the rest in their order. */
export function stepsToLookAt(plan: Plan, today: string, person?: string): Step[] {
  const open = openSteps(plan);
  const unclear = new Set(open.filter((step) => wasNotClear(plan, step, today, person).length > 0));
  return [...open.filter((step) => unclear.has(step)), ...open.filter((step) => !unclear.has(step))];
}
