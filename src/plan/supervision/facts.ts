import * as v from 'valibot';
import { day, type FactOf, id, text, words } from '../shapes.ts';

const supervision = id;
const decision = id;
const person = v.pipe(v.string(), v.maxLength(200));
/** The three questions about each thing that is stuck (issue: hypotheses, what would change our mind, what next). */
export const supervisionQuestion = v.picklist(['why', 'change-our-mind', 'what-next']);
export type SupervisionQuestion = v.InferOutput<typeof supervisionQuestion>;
/** What whoever decides had read. */
export const readBefore = v.picklist([
  'plan',
  'history',
  'visits',
  'numbers',
  'child-words',
  'meeting',
  'feedback',
  'case-file',
]);
export type ReadBefore = v.InferOutput<typeof readBefore>;

export const supervisionFacts = {
  /** who led it and whose plan it is, by name: a manager is no person of the plan */
  'supervision-held': v.object({ supervision, on: day, led: person, worker: person }),
  /** `about`: the delay it asks about, as drift names it; left out: the plan as a whole */
  'supervision-answered': v.object({
    supervision,
    question: supervisionQuestion,
    about: v.optional(v.pipe(v.string(), v.maxLength(200))),
    words,
  }),
  'supervision-withdrawn': v.object({ supervision, because: words }),
  /** signed by its writer, who is the entry's author; `name` and `role` as they sign */
  'decision-made': v.object({
    decision,
    on: day,
    name: person,
    role: person,
    what: words,
    because: words,
    read: v.array(readBefore),
    readAlso: v.optional(text),
    supervision: v.optional(id),
    closing: v.optional(id),
  }),
  /** only by its writer; what was decided stays in the history */
  'decision-withdrawn': v.object({ decision, because: words }),
};
export type SupervisionFact = FactOf<typeof supervisionFacts>;
