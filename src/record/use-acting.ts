import { useCallback, useState } from 'react';
import type { Decide } from '../plan/decision.ts';
import type { Acted } from './plan-record.ts';
import { useAct } from './use-plan.ts';

export type Trouble = Acted & { readonly ok: false };

/** Acts, and remembers whether that is still going on or went wrong. Answers whether it is on the disk. */
export function useActing(planId: string) {
  const act = useAct(planId);
  const [underWay, setUnderWay] = useState(0);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const doing = useCallback(
    async <R>(decide: Decide<R>, request: R): Promise<boolean> => {
      setUnderWay((count) => count + 1);
      const acted = await act(decide, request);
      setUnderWay((count) => count - 1);
      setTrouble(acted.ok ? null : acted);
      return acted.ok;
    },
    [act],
  );
  return { doing, busy: underWay > 0, trouble, setTrouble };
}
