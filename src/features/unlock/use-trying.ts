import { useCallback, useRef, useState } from 'react';

/** It did not work; `reason` is a code of the namespace `problems`. */
export type NotDone = { readonly ok: false; readonly reason: string };

/**
 * One slow thing at a time: deriving a key, writing a file. `reason` is the code of what went wrong, or
 * null. A part of the app that cannot be fetched counts as `not-loaded`.
 */
export function useTrying() {
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const running = useRef(false);

  const run = useCallback(
    async <R extends { readonly ok: true } | NotDone>(
      work: () => Promise<R>,
    ): Promise<R | NotDone | null> => {
      // A second tap while the first is being worked on does nothing.
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setReason(null);
      let tried: R | NotDone;
      try {
        tried = await work();
      } catch {
        tried = { ok: false, reason: 'not-loaded' };
      }
      running.current = false;
      setBusy(false);
      if (!tried.ok) setReason(tried.reason);
      return tried;
    },
    [],
  );

  return { busy, reason, setReason, run };
}
