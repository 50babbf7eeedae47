import { useMemo } from 'react';
import type { Words } from '../plan/shapes.ts';
import { canTakeBack, takeBack } from '../plan/take-back/decide.ts';
import { type LastAct, lastAct } from '../plan/take-back/last-act.ts';
import { nowMs, today } from '../platform/now.ts';
import { useAct, usePlan } from './use-plan.ts';
import { useRecord } from './use-record.tsx';

/** After this long nobody says *that was a slip of the finger* any more; the editors and the history are there for it. */
const JUST_NOW = 10 * 60_000;

/** What the person at this tablet did just now and can take back, and taking it back (H5). */
export function useLastAct(planId: string): { act: LastAct | null; undo: (because: Words) => void } {
  const record = useRecord();
  const view = usePlan(planId);
  const doIt = useAct(planId);
  const by = record.author();
  const act = useMemo(() => {
    if (view.state !== 'open' || by === null) return null;
    const found = lastAct(planId, view.entries, by, new Date(nowMs() - JUST_NOW).toISOString());
    return found && canTakeBack(view.plan, found, { today: today(), by }) ? found : null;
  }, [view, by, planId]);
  return {
    act,
    undo: (because) => {
      if (act) void doIt(takeBack, { act, because });
    },
  };
}
