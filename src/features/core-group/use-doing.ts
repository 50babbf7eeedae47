import { useState } from 'react';
import type { Decide } from '../../plan/decision.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useAct } from '../../record/use-plan.ts';

/** One tap, one act: what was tapped shows once it is on the disk; why it is not is said in plain words. */
export function useDoing(planId: string) {
  const act = useAct(planId);
  const troubleWords = useTroubleWords();
  const [trouble, setTrouble] = useState<string | null>(null);
  const doIt = async <R>(decide: Decide<R>, request: R): Promise<boolean> => {
    const acted = await act(decide, request);
    setTrouble(acted.ok ? null : troubleWords(acted));
    return acted.ok;
  };
  return { doIt, trouble };
}
