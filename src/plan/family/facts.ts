import * as v from 'valibot';
import { day, type FactOf, replaces, text } from '../shapes.ts';

export const familyFacts = {
  /** The plan begins. `nation` chooses the rule set for time limits later on. */
  'plan-opened': v.object({
    name: text,
    opened: day,
    language: v.string(),
    nation: v.picklist(['england', 'wales', 'scotland', 'northern-ireland']),
  }),
  'family-renamed': v.object({ name: text, replaces }),
  /** The language the family screens open in. */
  'family-language-chosen': v.object({ language: v.string(), replaces }),
};
export type FamilyFact = FactOf<typeof familyFacts>;
