import { keyOf, type StatementRef } from '../brought-forward/brought-forward.ts';
import { withdrawPreparedReview } from '../brought-forward/decide.ts';
import { type Decision, happens } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { find } from '../find.ts';
import { same } from '../held.ts';
import type { Taking, Ways } from './way.ts';

/** What was said of old text at a review: what was said of it before stands again, or nothing at all (Z8). */
export const waysAtReviews: Ways = {
  'text-brought-forward': ({ review }, { plan, because, context }) =>
    withdrawPreparedReview(plan, { review, because }, context),
  'text-kept': (fact, taking) => saidBefore(fact, taking),
  'text-changed': (fact, taking) => saidBefore(fact, taking),
  'text-retired': (fact, taking) => saidBefore(fact, taking),
  'text-to-confirm-again': (fact, taking) => saidBefore(fact, taking),
};

/** Only this fact: new words and endings are other entries of the same act, and are taken back by their own rooms. */
function saidBefore({ review, shelf, id }: StatementRef & { review: string }, taking: Taking): Decision {
  const key = keyOf({ shelf, id });
  const was = find(find(taking.before.broughtForward, review)?.handled ?? {}, key);
  const is = find(find(taking.plan.broughtForward, review)?.handled ?? {}, key);
  if (same(was ?? null, is ?? null)) return happens();
  const about = { review, shelf, id };
  const facts: Record<string, Fact> = {
    kept: { type: 'text-kept', ...about, because: was?.because ?? undefined },
    changed: { type: 'text-changed', ...about },
    ...(was?.because ? { retired: { type: 'text-retired', ...about, because: was.because } } : {}),
  };
  return happens(facts[was?.how ?? ''] ?? { type: 'text-to-confirm-again', ...about });
}
