import * as v from 'valibot';
import { day, type FactOf, id, words } from '../shapes.ts';

const review = id;
/** Shelves whose text is brought forward to a review. */
export const textShelf = v.picklist([
  'worries',
  'goingWell',
  'goals',
  'steps',
  'bottomLines',
  'planBs',
  'wishes',
]);
export type TextShelf = v.InferOutput<typeof textShelf>;
const statement = v.object({ shelf: textShelf, id });

export const broughtForwardFacts = {
  /** what stood in the plan when the review was prepared, to be kept, changed or retired one by one; `on`: the day of the review */
  'text-brought-forward': v.object({ review, on: day, statements: v.array(statement) }),
  'text-kept': v.object({ review, ...statement.entries, because: v.optional(words) }),
  /** the new words themselves are the room's own fact, written with it */
  'text-changed': v.object({ review, ...statement.entries }),
  /** ended in its room as well, with the same reason */
  'text-retired': v.object({ review, ...statement.entries, because: words }),
  /** one of the last three was a mistake: nobody has said anything of it yet (Z8) */
  'text-to-confirm-again': v.object({ review, ...statement.entries }),
  'review-prepared-withdrawn': v.object({ review, because: words }),
};
export type BroughtForwardFact = FactOf<typeof broughtForwardFacts>;
