import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Json } from '../lib/canonical-json.ts';
import { makeDraftKeeper } from './draft-keeper.ts';
import type { RecordProblem } from './plan-record.ts';
import { useRecord } from './use-record.tsx';

export interface Draft<T extends Json> {
  /** null while loading, and when nothing was typed */
  readonly value: T | null;
  readonly loaded: boolean;
  /** why the draft is not being kept, if it is not */
  readonly problem: RecordProblem | null;
  readonly keep: (value: T) => void;
  /** once the form was sent or thrown away */
  readonly clear: () => void;
}

interface Shown {
  readonly of: object;
  readonly value: Json | null;
}

/**
 * What is typed into a form and not yet said, kept sealed on this device, so that a killed tab or a locked tablet loses
 * nothing. The value comes from an earlier release perhaps: forms check what they get.
 * @param planId null for a plan not begun yet
 * @param form an id of ours, with the id of what is edited where there is one; never words of a person
 */
export function useDraft<T extends Json>(planId: string | null, form: string): Draft<T> {
  const record = useRecord();
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<RecordProblem | null>(null);
  const keeper = useMemo(
    () => makeDraftKeeper(record, planId, form, (done) => setProblem(done.ok ? null : done.problem)),
    [record, planId, form],
  );

  useEffect(() => {
    let here = true;
    void keeper.open().then((loaded) => {
      if (!here) return;
      if (!loaded.ok) setProblem(loaded.problem);
      // What was typed while it loaded is newer than what was kept.
      setShown((now) => (now?.of === keeper ? now : { of: keeper, value: loaded.ok ? loaded.value : null }));
    });
    const flush = () => void keeper.flush();
    const endLock = record.beforeLock(keeper.flush);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      here = false;
      endLock();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      void keeper.close();
    };
  }, [record, keeper]);

  const put = useCallback(
    (value: T | null) => {
      setShown({ of: keeper, value });
      keeper.keep(value);
    },
    [keeper],
  );
  const keep = useCallback((value: T) => put(value), [put]);
  const clear = useCallback(() => put(null), [put]);
  const mine = shown?.of === keeper ? shown : null;
  return { value: (mine?.value ?? null) as T | null, loaded: mine !== null, problem, keep, clear };
}
