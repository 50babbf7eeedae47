import { now } from '../held.ts';
import type { Person } from '../people/person.ts';
import { everyone } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { standingPlanBs } from '../plan-b/views.ts';
import { stonesInOrder } from './views.ts';

/** Whose road it is and who walks it: the children, then whoever a stone or a plan B names. */
export function peopleOnRoad(plan: Plan): Person[] {
  const named = new Set([
    ...stonesInOrder(plan).flatMap((stone) => [now(stone.who) ?? [], now(stone.helpers)].flat()),
    ...standingPlanBs(plan).flatMap((planB) => now(planB.turning).by ?? []),
  ]);
  return everyone(plan).filter((person) => person.role === 'child' || named.has(person.id));
}
