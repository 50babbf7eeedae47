import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useRecord } from '../../record/use-record.tsx';

/** The writer of this tablet by the name the family knows them by ("Priya" for "Priya Nand"), if the plan has it. */
export function workerName(plan: Plan, author: string): string {
  const known = everyone(plan)
    .filter(({ role }) => role === 'worker')
    .map((person) => now(person.name))
    .find((name) => author === name || author.startsWith(`${name} `));
  return known ?? author;
}

/** What the worker is called on the handed-over screens: whose tablet this is, and so who can see the answers. */
export function useWorkerName(plan: Plan): string {
  const t = useWords('feedback');
  const author = useRecord().author()?.name ?? '';
  return author === '' ? t('my-worker') : workerName(plan, author);
}
