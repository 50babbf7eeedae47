import type { Json } from '../lib/canonical-json.ts';
import type { Done, PlanRecord } from './plan-record.ts';

/** How long typing may rest before it is sealed, in milliseconds. */
const REST = 250;

export interface DraftKeeper {
  /** Keeps this value soon; null removes the draft at once. */
  keep(value: Json | null): void;
  /** Keeps what is waiting now: before the page is hidden, left or locked. */
  flush(): Promise<void>;
}

/** Writes one form's draft, the latest value only, one write after the other. */
export function makeDraftKeeper(
  record: PlanRecord,
  planId: string | null,
  form: string,
  onDone: (done: Done) => void,
): DraftKeeper {
  let waiting: { readonly value: Json | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  const flush = () => {
    clearTimeout(timer);
    last = last.then(async () => {
      const now = waiting;
      waiting = null;
      if (now) onDone(await record.saveDraft(planId, form, now.value));
    });
    return last;
  };
  return {
    flush,
    keep(value) {
      waiting = { value };
      clearTimeout(timer);
      if (value === null) void flush();
      else timer = setTimeout(() => void flush(), REST);
    },
  };
}
