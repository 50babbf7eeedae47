import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { workerName } from './worker-name.ts';

/** What the worker is called on a child's or parent's screens. `author`: the name this tablet writes under, or ''. */
export function useWorkerName(plan: Plan, author: string): string {
  const t = useWords('feedback');
  return author === '' ? t('my-worker') : workerName(plan, author);
}
