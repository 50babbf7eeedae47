import { type Appliers, changes, put } from '../apply.ts';
import type { Entry } from '../entry.ts';
import type { Words } from '../shapes.ts';
import { type BroughtForward, type Handled, keyOf, type StatementRef } from './brought-forward.ts';
import type { BroughtForwardFact } from './facts.ts';

const reviewOf = (fact: { review: string }) => fact.review;

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
    return put(plan, 'broughtForward', {
      id: review,
      on,
      statements,
      handled: {},
      by: by.name,
      written,
      withdrawn: null,
    });
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
  'text-to-confirm-again': changes('broughtForward', reviewOf, (review, _entry, fact) => {
    const { [keyOf(fact)]: _, ...handled } = review.handled;
    return { ...review, handled };
  }),
  'review-prepared-withdrawn': changes('broughtForward', reviewOf, (review, { written }, { because }) => ({
    ...review,
    withdrawn: { because, written },
  })),
};
