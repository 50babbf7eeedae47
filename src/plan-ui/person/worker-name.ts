import { now } from '../../plan/held.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';

/** The writer of this tablet by the name the family knows them by ("Priya" for "Priya Nand"), if the plan has it. */
export function workerName(plan: Plan, author: string): string {
  const known = everyone(plan)
    .filter(({ role }) => role === 'worker')
    .map((person) => now(person.name))
    .find((name) => author === name || author.startsWith(`${name} `));
  return known ?? author;
}
