import type { AnyEntry, Author, Entry } from '../entry.ts';
import { fold, inOrder } from '../fold.ts';
import type { Plan } from '../plan.ts';

/** What somebody did last, and the plan as it stood before. */
export interface LastAct {
  /** written in one go, in their order */
  readonly entries: readonly Entry[];
  readonly before: Plan;
}

/**
 * H5: what this person wrote last on this tablet, if nothing newer from them follows; null where there is nothing they
 * wrote, or something this version cannot read.
 * @param since ISO date-time: what was written earlier is not *just now* any more
 */
export function lastAct(
  planId: string,
  entries: Iterable<AnyEntry>,
  by: Author,
  since: string,
): LastAct | null {
  const all = inOrder(entries);
  const last = all.findLast((entry) => entry.by.id === by.id && !isTablets(entry));
  if (!last || Date.parse(last.written) < Date.parse(since)) return null;
  const act = all.filter(
    (entry) => entry.by.id === by.id && entry.device === last.device && entry.written === last.written,
  );
  if (!act.every((entry): entry is Entry => !('newer' in entry) && !('odd' in entry))) return null;
  const ids = new Set(act.map(({ id }) => id));
  return {
    entries: act,
    before: fold(
      planId,
      all.filter(({ id }) => !ids.has(id)),
    ),
  };
}

/** T8: due days are worked out and kept by the tablet: nobody did that, and nobody takes it back. */
const isTablets = (entry: AnyEntry): boolean =>
  !('newer' in entry) && !('odd' in entry) && entry.fact.type === 'due-day-promised';
