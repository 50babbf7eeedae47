import { find } from '../find.ts';
import type { Plan } from '../plan.ts';
import type { SaidBack, Step } from './step.ts';

/** The latest time a person said this step back; undefined where they never did. */
const lastSaidBack = (step: Step, person: string): SaidBack | undefined =>
  step.saidBack.findLast((one) => one.person === person);

/** S13: of these people, parents, children and network who have not said it back, or to whom it was not clear the last time. */
export function notClear(plan: Plan, step: string, people: readonly string[]): string[] {
  const found = find(plan.steps, step);
  if (!found) return [];
  return people.filter((id) => {
    const role = find(plan.people, id)?.role;
    const asked = role === 'parent' || role === 'child' || role === 'network';
    return asked && lastSaidBack(found, id)?.clear !== true;
  });
}
