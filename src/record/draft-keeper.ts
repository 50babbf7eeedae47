import type { Json } from '../lib/canonical-json.ts';
import type { Done, DraftLoading, PlanRecord } from './plan-record.ts';

/** How long typing may rest before it is sealed, in milliseconds. */
const REST = 250;

export interface DraftKeeper {
  /** Finds a place that no other tab writes to, and what was left there. What is typed meanwhile waits. */
  open(): Promise<DraftLoading>;
  /** Keeps this value soon; null removes the draft at once. */
  keep(value: Json | null): void;
  /** Keeps what is waiting now: before the page is hidden, left or locked. Done when all that was begun is on the disk. */
  flush(): Promise<void>;
  /** Keeps what is waiting and lets another tab have the place. */
  close(): Promise<void>;
}

/**
 * Writes one form's draft, the latest value only. Writing begins in the same breath as `flush`, as the keys may be gone in the
 * next; the record keeps the writes of one form in order.
 */
export function makeDraftKeeper(
  record: Pick<PlanRecord, 'claimDraft' | 'loadDraft' | 'saveDraft'>,
  planId: string | null,
  form: string,
  onDone: (done: Done) => void,
): DraftKeeper {
  let place: string | null = null;
  let opening: Promise<() => void> | null = null;
  let waiting: { readonly value: Json | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written: Promise<void> = Promise.resolve();
  const flush = () => {
    clearTimeout(timer);
    if (waiting !== null && place !== null) {
      const { value } = waiting;
      waiting = null;
      written = record.saveDraft(planId, place, value).then(onDone);
    }
    return written;
  };
  return {
    flush,
    async open() {
      const claiming = record.claimDraft(planId, form);
      opening = claiming.then(({ release }) => release);
      const claimed = await claiming;
      const loaded = await record.loadDraft(planId, claimed.form);
      place = claimed.form;
      await flush();
      return loaded;
    },
    keep(value) {
      waiting = { value };
      clearTimeout(timer);
      if (value === null) void flush();
      else timer = setTimeout(() => void flush(), REST);
    },
    async close() {
      const flushed = flush();
      const release = await opening;
      await flushed;
      release?.();
    },
  };
}
