import * as v from 'valibot';
import { agreement, day, type FactOf, id, picture, replaces, words } from '../shapes.ts';

const line = id;
/** How often somebody looks (B8). */
export const lookEvery = v.picklist(['day', 'week', 'two-weeks', 'month']);
export type LookEvery = v.InferOutput<typeof lookEvery>;

/** How we will know, who looks, how often (domain §2.10). A rule nobody checks is shown as unchecked. */
export const lineCheck = v.object({
  know: v.optional(words),
  checker: v.optional(id),
  /** in words, e.g. on which evening */
  howOften: v.optional(words),
  every: v.optional(lookEvery),
});
export type LineCheck = v.InferOutput<typeof lineCheck>;

const look = {
  on: day,
  by: id,
  kept: v.picklist(['kept', 'crossed', 'not-known']),
  words: v.optional(words),
};

export const bottomLineFacts = {
  'bottom-line-set': v.object({
    line,
    must: words,
    why: v.optional(words),
    worry: v.optional(id),
    picture: v.optional(picture),
    check: v.optional(lineCheck),
    /** what happens if it is crossed */
    planB: v.optional(id),
    from: day,
  }),
  'bottom-line-reworded': v.object({ line, must: words, replaces }),
  'bottom-line-reason-worded': v.object({ line, why: words, replaces }),
  'bottom-line-picture-chosen': v.object({ line, picture: v.nullable(picture), replaces }),
  'bottom-line-check-set': v.object({ line, check: lineCheck, replaces }),
  'bottom-line-plan-b-chosen': v.object({ line, planB: v.nullable(id), replaces }),
  'bottom-line-worry-chosen': v.object({ line, worry: v.nullable(id), replaces }),
  'bottom-line-dated': v.object({ line, from: day, replaces }),
  /** people went through it together and it still stands (B9) */
  'bottom-line-reviewed': v.object({ line, on: day, words: v.optional(words) }),
  'bottom-line-review-withdrawn': v.object({ line, on: day, words: v.optional(words) }),
  'bottom-line-answered': v.object({ line, agreement }),
  /** somebody looked whether it was kept */
  'bottom-line-looked-at': v.object({ line, ...look }),
  /** it was written down by mistake: nobody looked, or they found something else (H5) */
  'bottom-line-look-withdrawn': v.object({ line, ...look }),
  'bottom-line-ended': v.object({ line, on: day, because: words }),
  'bottom-line-reopened': v.object({ line }),
};
export type BottomLineFact = FactOf<typeof bottomLineFacts>;
