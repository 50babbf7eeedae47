import * as v from 'valibot';
import { agreement, day, type FactOf, id, picture, replaces, words } from '../shapes.ts';

const line = id;
/** How we will know, who looks, how often (domain §2.10). A rule nobody checks is shown as unchecked. */
export const lineCheck = v.object({
  know: v.optional(words),
  checker: v.optional(id),
  howOften: v.optional(words),
});
export type LineCheck = v.InferOutput<typeof lineCheck>;

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
  'bottom-line-picture-chosen': v.object({ line, picture, replaces }),
  'bottom-line-check-set': v.object({ line, check: lineCheck, replaces }),
  'bottom-line-plan-b-chosen': v.object({ line, planB: id, replaces }),
  'bottom-line-answered': v.object({ line, agreement }),
  /** somebody looked whether it was kept */
  'bottom-line-looked-at': v.object({
    line,
    on: day,
    by: id,
    kept: v.picklist(['kept', 'crossed', 'not-known']),
    words: v.optional(words),
  }),
  'bottom-line-ended': v.object({ line, on: day, because: words }),
};
export type BottomLineFact = FactOf<typeof bottomLineFacts>;
