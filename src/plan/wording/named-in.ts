import { now } from '../held.ts';
import { children, everyone } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { Named } from './who-is-who.ts';

/** Everybody of a plan, as the advice about words needs them. */
export function namedIn(plan: Plan): Named[] {
  const homes = new Set(children(plan).map((child) => now(child.household)));
  homes.delete(null);
  return everyone(plan).map((person) => {
    const home = now(person.household);
    const withChild = home === null || homes.size === 0 ? undefined : homes.has(home);
    return { id: person.id, name: now(person.name), role: person.role, withChild };
  });
}
