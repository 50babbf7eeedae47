import { useCallback, useEffect, useRef, useState } from 'react';
import type { Json } from '../lib/canonical-json.ts';
import { leavingOpen } from '../plan/conflicts/leave-open.ts';
import type { Decide, Refusal } from '../plan/decision.ts';
import { type Fields, overtaken, readDraft, shownOf, typedInto } from './form-draft.ts';
import type { RecordProblem, When } from './plan-record.ts';
import { useDraft } from './use-draft.ts';
import { useAct } from './use-plan.ts';

/** How far saving has come; `saved` only once the entries are on the disk. */
export type Saving =
  | { readonly state: 'open' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly refusal: Refusal | null; readonly problem: RecordProblem | null };

export interface Form<T extends Fields> {
  readonly value: T;
  readonly change: (patch: Partial<T>) => void;
  /** Half-typed words have been looked for: no field is shown before, or they would jump under the fingers. */
  readonly loaded: boolean;
  /** Something is typed that is not saved. */
  readonly dirty: boolean;
  /** What was typed came back from an earlier go. */
  readonly restored: boolean;
  /** Somebody else changed a field that was typed over here. */
  readonly overtaken: boolean;
  /** Why half-typed words are not being kept, if they are not. */
  readonly problem: RecordProblem | null;
  readonly afresh: () => void;
  readonly saving: Saving;
  /** Acts, and forgets the draft once that is on the disk. Answers whether it is. What was changed apart stays so (R5). */
  readonly save: <R>(decide: Decide<R>, request: R, when?: When) => Promise<boolean>;
  /** Acts without touching what is typed: ending, bringing back, choosing between two values. */
  readonly also: <R>(decide: Decide<R>, request: R, when?: When) => Promise<boolean>;
}

/**
 * A form over the plan: what stands there, what is typed over it and kept sealed, and what became of saving it.
 * @param name an id of ours, with the id of the thing edited; never words of a person
 * @param stands the fields as they are in the plan now
 * @param model an empty form: the shape a kept draft must have
 * @param saved it was saved on the screen before this one
 */
export function useForm<T extends Fields>(
  planId: string,
  name: string,
  stands: T,
  model: T,
  saved = false,
): Form<T> {
  const { value: kept, loaded, problem, keep, clear } = useDraft<Json>(planId, name);
  const act = useAct(planId);
  const [saving, setSaving] = useState<Saving>({ state: saved ? 'saved' : 'open' });
  const [touched, setTouched] = useState(false);
  const draft = readDraft(kept, model);
  const latest = useRef(kept);
  useEffect(() => {
    latest.current = kept;
  }, [kept]);
  const value = shownOf(stands, draft);

  const change = (patch: Partial<T>) => {
    setTouched(true);
    // From the latest, not from what was drawn last: two fields may change before the screen is drawn again.
    const next = typedInto(stands, readDraft(latest.current, model), patch as Partial<Fields>);
    latest.current = next;
    // Where all stands as it was saved again, *saved* is still true.
    setSaving((before) => (before.state === 'saving' || next === null ? before : { state: 'open' }));
    if (next) keep(next);
    else clear();
  };
  const also = useCallback(
    async <R>(decide: Decide<R>, request: R, when?: When) => {
      setSaving({ state: 'saving' });
      const acted = await act(decide, request, when);
      setSaving(
        acted.ok ? { state: 'saved' } : { state: 'failed', refusal: acted.refusal, problem: acted.problem },
      );
      return acted.ok;
    },
    [act],
  );
  const save = useCallback(
    async <R>(decide: Decide<R>, request: R, when?: When) => {
      const sent = latest.current;
      const done = await also(leavingOpen(decide), request, when);
      // What was typed while it was being written is not saved yet.
      if (done && latest.current === sent) {
        clear();
        setTouched(false);
      }
      return done;
    },
    [also, clear],
  );
  const afresh = () => {
    clear();
    setTouched(false);
    setSaving({ state: 'open' });
  };
  return {
    value,
    change,
    loaded,
    dirty: draft !== null,
    restored: draft !== null && !touched,
    overtaken: overtaken(stands, draft).length > 0,
    problem,
    afresh,
    saving,
    save,
    also,
  };
}
