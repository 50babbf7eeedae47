import * as v from 'valibot';
import { day, type FactOf, id, words } from '../shapes.ts';

const closing = id;
export const closingReason = v.picklist([
  'goals-reached',
  'another-plan',
  'moved-away',
  'grown-up',
  'will-not-engage',
  'other',
]);
export type ClosingReason = v.InferOutput<typeof closingReason>;
/** What has to be looked at before anybody decides to close (domain §1, closure guard). */
export const closingQuestion = v.picklist([
  'child-last-seen',
  'plan-b-used',
  'why-they-stay-away',
  'other-parent-asked',
  'goals-sustained',
  'who-is-there-after',
]);
export type ClosingQuestion = v.InferOutput<typeof closingQuestion>;

export const closingFacts = {
  'closing-proposed': v.object({ closing, on: day, reason: closingReason, words: v.optional(words) }),
  'closing-answered': v.object({ closing, question: closingQuestion, words }),
  /** `decision` names who decided and why (supervision/facts.ts) */
  'closing-decided': v.object({ closing, on: day, close: v.boolean(), decision: id }),
  'closing-withdrawn': v.object({ closing, because: words }),
  /** the closing it undoes; closing again is proposed and decided anew */
  'plan-opened-again': v.object({ closing, on: day, because: words }),
};
export type ClosingFact = FactOf<typeof closingFacts>;
