import { now } from '../held.ts';
import { children } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { Filled } from './parts.ts';

/** L5: the child a template is about: the one chosen, or the only one of the plan; among several, nobody until somebody says who. */
export function childOf(plan: Plan, chosen: string): Filled['child'] {
  const all = children(plan);
  const child = all.length === 1 ? all[0] : all.find(({ id }) => id === chosen);
  return child ? { id: child.id, name: now(child.name) } : null;
}
