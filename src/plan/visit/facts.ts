import * as v from 'valibot';
import { day, type FactOf, id, words } from '../shapes.ts';

const visit = id;
/** What the visitor saw of one child. Left out: not said. Never a guess. */
export const childSeen = v.object({
  child: id,
  seen: v.boolean(),
  alone: v.optional(v.boolean()),
  bedroom: v.optional(v.boolean()),
  /** why not seen, or not alone */
  because: v.optional(words),
});
export type ChildSeenFact = v.InferOutput<typeof childSeen>;
export const whyMissed = v.picklist(['nobody-answered', 'family-called-off', 'we-called-off', 'other']);
export type WhyMissed = v.InferOutput<typeof whyMissed>;

export const visitFacts = {
  'visit-planned': v.object({ visit, on: day, who: v.array(id), children: v.array(id) }),
  'visit-moved': v.object({ visit, on: day, because: v.optional(words) }),
  'visit-called-off': v.object({ visit, because: words }),
  /** planned before, or not: a visit that nobody planned begins here */
  'visit-made': v.object({
    visit,
    on: day,
    who: v.array(id),
    children: v.array(childSeen),
    words: v.optional(words),
  }),
  'visit-missed': v.object({ visit, on: day, who: v.array(id), why: whyMissed, tried: v.optional(words) }),
  /** what was tried afterwards, one by one, newest last */
  'visit-tried-again': v.object({ visit, on: day, words }),
  /** written down by mistake */
  'visit-withdrawn': v.object({ visit, because: words }),
};
export type VisitFact = FactOf<typeof visitFacts>;
