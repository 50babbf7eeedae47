import { now } from '../../plan/held.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';

/**
 * Whoever writes on this tablet, as a person of the plan ("Priya" for "Priya Nand"); the only worker where the name is another;
 * nobody where it could be several.
 */
export function whoWrites(plan: Plan, author: string): string[] {
  const workers = everyone(plan).filter(({ role }) => role === 'worker' || role === 'professional');
  const named = workers.filter((one) => author === now(one.name) || author.startsWith(`${now(one.name)} `));
  const only = workers.filter(({ role }) => role === 'worker');
  const found = named.length > 0 ? named : only.length === 1 ? only : [];
  return found.map(({ id }) => id);
}
