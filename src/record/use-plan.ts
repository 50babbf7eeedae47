import { useCallback } from 'react';
import type { Decide } from '../plan/decision.ts';
import type { Acted, PlanView, When } from './plan-record.ts';
import { useRecord } from './use-record.tsx';
import { useWatch } from './use-watch.ts';

/** A plan as it is now, here or in another tab. Opens it when nobody had. */
export function usePlan(planId: string): PlanView {
  const record = useRecord();
  return useWatch(record.plan(planId));
}

export type Act = <R>(decide: Decide<R>, request: R, when?: When) => Promise<Acted>;

/** Acts on the plan's latest state; the answer comes when the entries are on disk. */
export function useAct(planId: string): Act {
  const record = useRecord();
  return useCallback((decide, request, when) => record.act(planId, decide, request, when), [record, planId]);
}
