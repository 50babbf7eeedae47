import { find } from '../find.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import { type BroughtForward, type Handled, keyOf, type StatementRef } from './brought-forward.ts';
import { type Statement, statementOf } from './statements.ts';

/** Reviews that stand, the newest first. */
export const reviews = (plan: Plan): BroughtForward[] =>
  Object.values(plan.broughtForward)
    .filter(({ withdrawn }) => withdrawn === null)
    .sort((a, b) => compare(b.on, a.on) || compare(b.written, a.written) || compare(b.id, a.id));

/** The review that was prepared last, finished or not. Where two tablets each prepared one, the later one asks for all of it. */
export const latestReview = (plan: Plan): BroughtForward | null =>
  reviews(plan).reduce<BroughtForward | null>(
    (last, one) => (last === null || compare(last.written, one.written) < 0 ? one : last),
    null,
  );

export interface Handling {
  /** `ended` and `reworded`: in its own place, not at the review (Z4) */
  readonly how: Handled['how'] | 'ended' | 'reworded';
  readonly because: Handled['because'];
  readonly by: string | null;
  readonly written: string | null;
}

/** Z4: what was done with a statement at a review; null as long as nothing was. */
export function handlingOf(plan: Plan, review: BroughtForward, statement: Statement): Handling | null {
  const done = doneWith(plan, review, statement);
  // Z8: what was retired and stands again is to be confirmed again.
  if (done && !(done.how === 'retired' && statement.stands)) return done;
  if (!statement.stands) return { how: 'ended', because: null, by: null, written: null };
  const since = Date.parse(review.written);
  const reworded = statement.parts
    .map(({ held }) => held.heads[0])
    .find(({ written }) => Date.parse(written) > since);
  return reworded ? { how: 'reworded', because: null, by: reworded.by, written: reworded.written } : null;
}

/** At this review, or after it was prepared at one that another tablet prepared apart. */
function doneWith(plan: Plan, review: BroughtForward, ref: StatementRef): Handled | null {
  const own = find(review.handled, keyOf(ref));
  if (own) return own;
  const since = Date.parse(review.written);
  return (
    reviews(plan)
      .map(({ handled }) => find(handled, keyOf(ref)))
      .find((one) => one !== undefined && Date.parse(one.written) >= since) ?? null
  );
}

export interface BroughtText {
  readonly statement: Statement;
  /** null: still to be confirmed */
  readonly done: Handling | null;
}

/** Everything a review brought forward, in its order, as it says now. */
export const broughtTexts = (plan: Plan, review: BroughtForward): BroughtText[] =>
  review.statements.flatMap((ref) => {
    const statement = statementOf(plan, ref);
    return statement ? [{ statement, done: handlingOf(plan, review, statement) }] : [];
  });

export interface NotReady {
  readonly review: BroughtForward;
  readonly left: number;
  readonly of: number;
}

/** Z4: how much is still to be confirmed; null when the plan is ready to share. */
export function notReadyToShare(plan: Plan): NotReady | null {
  const review = latestReview(plan);
  if (review === null) return null;
  const all = broughtTexts(plan, review);
  const left = all.filter(({ done }) => done === null).length;
  return left === 0 ? null : { review, left, of: all.length };
}
