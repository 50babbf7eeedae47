import * as v from 'valibot';
import { day, type FactOf, id, replaces, words } from '../shapes.ts';

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
  'visit-moved': v.object({
    visit,
    on: day,
    because: v.optional(words),
    /** a day promised by mistake, taken back right away (H7) */
    takesBack: v.optional(day),
  }),
  'visit-called-off': v.object({ visit, because: words }),
  /** it was not called off after all */
  'visit-goes-ahead': v.object({ visit }),
  /** planned before, or not: a visit that nobody planned begins here; said again, it replaces what its writer had seen */
  'visit-made': v.object({
    visit,
    on: day,
    who: v.array(id),
    children: v.array(childSeen),
    words: v.optional(words),
    replaces,
  }),
  'visit-missed': v.object({
    visit,
    on: day,
    who: v.array(id),
    why: whyMissed,
    tried: v.optional(words),
    replaces,
  }),
  /** what was tried afterwards, one by one, newest last */
  'visit-tried-again': v.object({ visit, on: day, words }),
  /** one of the two was written down by mistake (O6) */
  'visit-not-made': v.object({ visit, because: words, replaces }),
  'visit-not-missed': v.object({ visit, because: words, replaces }),
  /** written down by mistake */
  'visit-withdrawn': v.object({ visit, because: words }),
};
export type VisitFact = FactOf<typeof visitFacts>;
