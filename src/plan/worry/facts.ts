import * as v from 'valibot';
import { day, type FactOf, id, picture, replaces, words } from '../shapes.ts';

const worry = id;
export const worryFacts = {
  /** who is worried → about what, in plain behaviour → what could happen if nothing changes (domain §2.2) */
  'worry-said': v.object({
    worry,
    who: v.array(id),
    about: words,
    could: v.optional(words),
    picture: v.optional(picture),
    children: v.optional(v.array(id), []),
  }),
  'worry-reworded': v.object({ worry, about: words, replaces }),
  'worry-outlook-reworded': v.object({ worry, could: words, replaces }),
  'worry-worried-by': v.object({ worry, who: v.array(id), replaces }),
  /** for which children (W14) */
  'worry-children-named': v.object({ worry, children: v.array(id), replaces }),
  'worry-picture-chosen': v.object({ worry, picture: v.nullable(picture), replaces }),
  /** the dispute stands inside the worry */
  'worry-disputed': v.object({ worry, person: id, words }),
  /** it was written down by mistake, for instance under somebody else's name (H5) */
  'worry-dispute-withdrawn': v.object({ worry, person: id, words }),
  'worry-ended': v.object({ worry, on: day, because: words }),
  'worry-reopened': v.object({ worry }),
};
export type WorryFact = FactOf<typeof worryFacts>;
