import { allOf } from '../all-of.ts';
import { type Context, type Decide, type Decision, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { find } from '../find.ts';
import { same } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import { about, fresh, needs, real, said, short, strictly } from '../strict.ts';
import { isOld } from './age.ts';
import { type BroughtForward, keyOf, type StatementRef } from './brought-forward.ts';
import { inItsRoom, type NewWords } from './in-its-room.ts';
import { notReadyToShare } from './review.ts';
import { type Statement, standing, statementOf } from './statements.ts';

/** Z1: what a review prepared today would bring forward. Young open steps are looked at in every meeting, one by one. */
export const toBringForward = (plan: Plan, today: string): Statement[] =>
  standing(plan).filter((statement) => statement.shelf !== 'steps' || isOld(plan, statement, today));

/** Z1: whatever text stands is brought to the review of that day, to be confirmed. Z9: one review at a time. */
export const prepareReview: Decide<{ review: string; on?: string | undefined }> = (
  plan,
  { review, on },
  { today },
) =>
  strictly(
    [
      fresh(plan, 'broughtForward', review),
      real(on),
      notReadyToShare(plan) ? refuse('Z9', 'review-not-finished') : null,
    ],
    () => {
      const statements = toBringForward(plan, today).map(({ shelf, id }) => ({ shelf, id }));
      return statements.length === 0
        ? []
        : [{ type: 'text-brought-forward', review, on: on ?? today, statements }];
    },
  );

export interface AboutText extends StatementRef {
  review: string;
}

/** Z3: it is still so, in these words. */
export const keepText: Decide<AboutText & { because?: Words | undefined }> = (plan, request, context) =>
  aboutText(plan, request, context, (review, { shelf, id }) => {
    const kept = { how: 'kept', because: said(request.because) ?? null };
    const before = find(review.handled, keyOf(request));
    const again = before !== undefined && same({ how: before.how, because: before.because }, kept);
    return strictly([short(request.because)], () =>
      again ? [] : [{ type: 'text-kept', review: review.id, shelf, id, because: said(request.because) }],
    );
  });

/** Z3: said anew; the words are the room's own entry, written with it. */
export const changeText: Decide<AboutText & { words: NewWords }> = (plan, request, context) =>
  aboutText(plan, request, context, (review, { shelf, id }) => {
    const reworded = inItsRoom[shelf].reword(plan, id, request.words, context);
    if (!reworded.ok) return reworded;
    if (reworded.facts.length === 0) return refuse('Z3', 'text-not-changed');
    return allOf(reworded, handled({ type: 'text-changed', review: review.id, shelf, id }));
  });

/** Z3: it is no longer so; it ends in its own room with the same reason, and stays in the history. */
export const retireText: Decide<AboutText & { because: Words }> = (plan, request, context) =>
  aboutText(plan, request, context, (review, { shelf, id }) => {
    const { because } = request;
    const trouble = needs(because, 'Z3', 'ending-needs-reason');
    if (trouble) return trouble;
    return allOf(
      inItsRoom[shelf].end(plan, id, because, context),
      handled({ type: 'text-retired', review: review.id, shelf, id, because }),
    );
  });

/** Z8: what was said of it was a mistake: it is to be confirmed again, and what was retired stands again. */
export const confirmTextAgain: Decide<AboutText> = (plan, { review, shelf, id }, context) =>
  about(plan, 'broughtForward', review, (found) => {
    const before = find(found.handled, keyOf({ shelf, id }));
    if (!before) return strictly([], () => []);
    return allOf(
      before.how === 'retired' ? inItsRoom[shelf].reopen(plan, id, context) : undefined,
      handled({ type: 'text-to-confirm-again', review, shelf, id }),
    );
  });

/** Z9: it was prepared by mistake. What was changed and retired stays so. */
export const withdrawPreparedReview: Decide<{ review: string; because: Words }> = (
  plan,
  { review, because },
) =>
  about(plan, 'broughtForward', review, ({ withdrawn }) =>
    strictly([needs(because, 'Z9', 'ending-needs-reason')], () =>
      withdrawn ? [] : [{ type: 'review-prepared-withdrawn', review, because }],
    ),
  );

const handled = (fact: Fact): Decision => strictly([], () => [fact]);

/** R11: the review has brought that text, and it still stands. */
function aboutText(
  plan: Plan,
  { review, shelf, id }: AboutText,
  _context: Context,
  then: (review: BroughtForward, statement: Statement) => Decision,
): Decision {
  return about(plan, 'broughtForward', review, (found) => {
    const statement = statementOf(plan, { shelf, id });
    const brought = found.statements.some((one) => keyOf(one) === keyOf({ shelf, id }));
    if (!statement || !brought) return refuse('R11', 'text-not-brought');
    return statement.stands ? then(found, statement) : refuse('Z3', 'text-ended');
  });
}
