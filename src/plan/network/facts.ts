import * as v from 'valibot';
import { day, type FactOf, id, replaces, words } from '../shapes.ts';

/** What a family's screens and copies may say about somebody who helps, as agreed with them (A6). */
export const shown = v.picklist(['nothing', 'part', 'number']);
export type Shown = v.InferOutput<typeof shown>;
export const reply = v.picklist(['yes', 'no', 'not-yet']);
export type Reply = v.InferOutput<typeof reply>;

const person = id;
export const networkFacts = {
  /** what they do, when they can, how to reach them; an empty text clears it */
  'helper-task-said': v.object({ person, task: words, replaces }),
  'helper-free-said': v.object({ person, free: words, replaces }),
  'helper-reach-said': v.object({ person, reach: words, replaces }),
  'helper-shown-chosen': v.object({ person, shown, replaces }),
  'helper-asked': v.object({ person, on: day, by: id, replaces }),
  'helper-answered': v.object({ person, on: day, reply, words: v.optional(words), replaces }),
  /** told what the worry is: by whom, and in which words */
  'helper-told-worry': v.object({ person, on: day, by: id, words, replaces }),
  /** nobody asked, nobody answered, nobody told them: it was written down by mistake (H5) */
  'helper-unsaid': v.object({ person, what: v.picklist(['asked', 'answer', 'knows']), replaces }),
};
export type NetworkFact = FactOf<typeof networkFacts>;
