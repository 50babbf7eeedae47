import * as v from 'valibot';
import { day, type FactOf, id, picture, replaces, words } from '../shapes.ts';

const thing = id;
const kind = v.picklist(['strength', 'existing-safety']);
export const goingWellFacts = {
  /** existing safety = what people did to protect the child while the danger was there; a strength is not that (§2.1) */
  'going-well-said': v.object({
    thing,
    kind,
    words,
    seenBy: v.optional(words),
    picture: v.optional(picture),
  }),
  'going-well-reworded': v.object({ thing, words, replaces }),
  'going-well-kind-chosen': v.object({ thing, kind, replaces }),
  'going-well-seen-by-worded': v.object({ thing, seenBy: words, replaces }),
  'going-well-picture-chosen': v.object({ thing, picture: v.nullable(picture), replaces }),
  'going-well-ended': v.object({ thing, on: day, because: words }),
  'going-well-reopened': v.object({ thing }),
};
export type GoingWellFact = FactOf<typeof goingWellFacts>;
