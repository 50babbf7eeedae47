import { useCallback, useEffect, useMemo, useState } from 'react';
import { readDrawing, type Stroke } from '../plan/hills/drawing.ts';
import type { Keepsake, Kept, RecordProblem } from './plan-record.ts';
import { useRecord } from './use-record.tsx';

export type KeepsakeView =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'open'; readonly keepsake: Keepsake }
  | { readonly state: 'problem'; readonly problem: RecordProblem | 'no-such-keepsake' | 'keepsake-damaged' };

const none: KeepsakeView = { state: 'none' };
const loading: KeepsakeView = { state: 'loading' };

/** A drawing, recording or photo of this plan, opened; null: there is none. */
export function useKeepsake(planId: string, id: string | null): KeepsakeView {
  const record = useRecord();
  const [found, setFound] = useState<{ readonly id: string; readonly view: KeepsakeView } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let here = true;
    void record.keepsake(planId, id).then((opened) => {
      if (!here) return;
      const view: KeepsakeView = opened.ok
        ? { state: 'open', keepsake: opened.keepsake }
        : { state: 'problem', problem: opened.problem };
      setFound({ id, view });
    });
    return () => {
      here = false;
    };
  }, [record, planId, id]);
  if (id === null) return none;
  return found?.id === id ? found.view : loading;
}

/** The lines of a drawing; null while it is being opened, `missing` where it has not arrived here or cannot be read. */
export type Strokes = readonly Stroke[] | null | 'missing';

/** The lines of a drawing of this plan; none where there is no drawing. */
export function useStrokes(planId: string, id: string | null): Strokes {
  const view = useKeepsake(planId, id);
  const keepsake = view.state === 'open' ? view.keepsake : null;
  const read = useMemo(
    () => (keepsake === null ? null : readDrawing(new TextDecoder().decode(keepsake.bytes))),
    [keepsake],
  );
  if (view.state === 'loading') return null;
  return view.state === 'none' ? empty : (read ?? 'missing');
}

const empty: readonly Stroke[] = [];

/** Keeps a drawing, recording or photo, sealed under the plan's key; the answer comes when it is on the disk. */
export function useKeep(planId: string): (keepsake: Keepsake) => Promise<Kept> {
  const record = useRecord();
  return useCallback((keepsake) => record.keep(planId, keepsake), [record, planId]);
}
