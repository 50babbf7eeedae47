import * as v from 'valibot';
import { day, type FactOf, replaces, text } from '../shapes.ts';

/** The id of a kind of plan (timescales/plan-kinds.json): kinds change with the law, so they are data (domain §0.1). */
const planKind = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

export const familyFacts = {
  /** The plan begins. `nation` chooses the rule set for time limits later on. */
  'plan-opened': v.object({
    name: text,
    opened: day,
    language: v.string(),
    nation: v.picklist(['england', 'wales', 'scotland', 'northern-ireland']),
    kind: v.optional(planKind),
  }),
  /** What kind of plan it is: its limits follow from it, and whether it can be closed from a tablet. */
  'plan-kind-chosen': v.object({ kind: v.nullable(planKind), replaces }),
  'family-renamed': v.object({ name: text, replaces }),
  /** The language the family screens open in. */
  'family-language-chosen': v.object({ language: v.string(), replaces }),
};
export type FamilyFact = FactOf<typeof familyFacts>;
