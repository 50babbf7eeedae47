import { useCallback, useMemo } from 'react';
import type { Decide } from '../plan/decision.ts';
import type { AnyEntry } from '../plan/entry.ts';
import { foldUntil } from '../plan/fold.ts';
import type { Plan } from '../plan/plan.ts';
import type { Acted, Begun, PlanView, When } from './plan-record.ts';
import { useRecord } from './use-record.tsx';
import { useWatch } from './use-watch.ts';

/** A plan as it is now, here or in another tab. Opens it when nobody had. */
export function usePlan(planId: string): PlanView {
  const record = useRecord();
  return useWatch(record.plan(planId));
}

const none: readonly AnyEntry[] = [];

/** A plan's entries in the record's order, for the history; empty until the plan is open. */
export function useEntries(planId: string): readonly AnyEntry[] {
  const view = usePlan(planId);
  return view.state === 'open' ? view.entries : none;
}

/** The plan as it was known at a past moment (ISO date or date-time); null until it is open. */
export function usePlanAt(planId: string, moment: string): Plan | null {
  const view = usePlan(planId);
  return useMemo(
    () => (view.state === 'open' ? foldUntil(planId, view.entries, moment) : null),
    [view, planId, moment],
  );
}

export type Act = <R>(decide: Decide<R>, request: R, when?: When) => Promise<Acted>;

/** Acts on the plan's latest state; the answer comes when the entries are on disk. */
export function useAct(planId: string): Act {
  const record = useRecord();
  return useCallback((decide, request, when) => record.act(planId, decide, request, when), [record, planId]);
}

export type Begin = <R>(decide: Decide<R>, request: R, when?: When) => Promise<Begun>;

/** Begins a new plan. */
export function useBegin(): Begin {
  const record = useRecord();
  return useCallback((decide, request, when) => record.begin(decide, request, when), [record]);
}
