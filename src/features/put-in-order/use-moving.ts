import { useState } from 'react';
import type { Decide, Refusal } from '../../plan/decision.ts';
import type { RecordProblem } from '../../record/plan-record.ts';
import { useAct } from '../../record/use-plan.ts';

type Trouble = { readonly refusal: Refusal | null; readonly problem: RecordProblem | null };

/** Moves something; answers once it is on the disk, and says why where it is not. */
export function useMoving(planId: string) {
  const act = useAct(planId);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const move = async <R>(decide: Decide<R>, request: R): Promise<void> => {
    const acted = await act(decide, request);
    setTrouble(acted.ok ? null : acted);
  };
  return { move, trouble };
}
