import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { workerName } from '../../plan-ui/person/worker-name.ts';
import { useRecord } from '../../record/use-record.tsx';

/** What the worker is called on the handed-over screens: whose tablet this is, and so who can see the answers. */
export function useWorkerName(plan: Plan): string {
  const t = useWords('feedback');
  const author = useRecord().author()?.name ?? '';
  return author === '' ? t('my-worker') : workerName(plan, author);
}
