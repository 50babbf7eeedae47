import { useWords } from '../../i18n/use-words.ts';
import type { Refusal } from '../../plan/decision.ts';

/** What a failed act carries: a refusal of the domain, or a problem of the record. */
type Trouble = { readonly refusal: Refusal | null; readonly problem: string | null };

/** Why something was not done, in plain words for the person holding the tablet. */
export function useTroubleWords(): (trouble: Trouble) => string {
  const refusals = useWords('refusals') as (key: string, slots?: Refusal['slots']) => string;
  const problems = useWords('problems') as (key: string) => string;
  return ({ refusal, problem }) =>
    refusal ? refusals(refusal.reason, refusal.slots) : problem ? problems(problem) : '';
}
