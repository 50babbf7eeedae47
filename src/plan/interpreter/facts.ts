import * as v from 'valibot';
import { day, type FactOf, id, replaces, text, words } from '../shapes.ts';

const interpreting = id;
export const interpreterFacts = {
  /** Somebody interpreted on a visit (J1). */
  'interpreter-recorded': v.object({
    interpreting,
    name: text,
    agency: v.optional(text),
    /** by its tag, such as 'ur' or 'bfi' (P7) */
    language: v.pipe(v.string(), v.maxLength(35)),
    dialect: v.optional(text),
    /** for whom; nobody named: for the whole family */
    people: v.array(id),
    on: day,
    /** whether the plan was read aloud; null: not said yet (J5) */
    readAloud: v.nullable(v.boolean()),
  }),
  'interpreter-read-aloud': v.object({ interpreting, readAloud: v.nullable(v.boolean()), replaces }),
  /** it was written down by mistake (J6) */
  'interpreter-withdrawn': v.object({ interpreting, because: words }),
};
export type InterpreterFact = FactOf<typeof interpreterFacts>;
