import { type Appliers, changes, put } from '../apply.ts';
import type { Entry } from '../entry.ts';
import { find } from '../find.ts';
import type { Words } from '../shapes.ts';
import type { BroughtForward, Handled, StatementRef } from './brought-forward.ts';
import type { BroughtForwardFact } from './facts.ts';

const reviewOf = (fact: { review: string }) => fact.review;
/** The key of a statement in `handled`. */
export const keyOf = ({ shelf, id }: StatementRef): string => `${shelf} ${id}`;

const handle = (
  review: BroughtForward,
  entry: Entry,
  ref: StatementRef,
  how: Handled['how'],
  because?: Words,
): BroughtForward => {
  const handled: Handled = { how, because: because ?? null, by: entry.by.name, written: entry.written };
  return { ...review, handled: { ...review.handled, [keyOf(ref)]: handled } };
};

export const applyBroughtForward: Appliers<BroughtForwardFact['type']> = {
  'text-brought-forward': (plan, entry) => {
    const { review, on, statements } = entry.fact;
    const { by, written } = entry;
    return put(plan, 'broughtForward', { id: review, on, statements, handled: {}, by: by.name, written });
  },
  'text-kept': changes('broughtForward', reviewOf, (review, entry, fact) =>
    handle(review, entry as Entry, fact, 'kept', fact.because),
  ),
  'text-changed': changes('broughtForward', reviewOf, (review, entry, fact) =>
    handle(review, entry as Entry, fact, 'changed'),
  ),
  'text-retired': changes('broughtForward', reviewOf, (review, entry, fact) =>
    handle(review, entry as Entry, fact, 'retired', fact.because),
  ),
  'review-prepared-withdrawn': (plan, { fact: { review } }) => {
    if (!find(plan.broughtForward, review)) return 'unknown-thing';
    const { [review]: _, ...others } = plan.broughtForward;
    return { ...plan, broughtForward: others };
  },
};
