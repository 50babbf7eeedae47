import * as v from 'valibot';
import { day, type FactOf, id, pasted, picture, place, replaces, words } from '../shapes.ts';

const goal = id;
/** The question and both ends of a goal's own 0–10 scale, in the family's words (domain §2.4). */
export const scaleEnds = v.object({ question: words, ten: words, zero: words });
export type ScaleEnds = v.InferOutput<typeof scaleEnds>;

export const goalFacts = {
  'goal-set': v.object({
    goal,
    worries: v.array(id),
    children: v.array(id),
    /** what will be different */
    different: words,
    /** what we will see that lets us stop */
    see: v.optional(words),
    /** how long it must be seen */
    howLong: v.optional(words),
    picture: v.optional(picture),
    scale: v.optional(scaleEnds),
    pasted,
  }),
  'goal-reworded': v.object({ goal, different: words, replaces }),
  'goal-sign-reworded': v.object({ goal, see: words, replaces }),
  'goal-length-reworded': v.object({ goal, howLong: words, replaces }),
  /** for which children (W14) */
  'goal-children-named': v.object({ goal, children: v.array(id), replaces }),
  'goal-picture-chosen': v.object({ goal, picture: v.nullable(picture), replaces }),
  'goal-scale-worded': v.object({ goal, scale: v.nullable(scaleEnds), replaces }),
  'goal-linked-to-worries': v.object({ goal, worries: v.array(id), replaces }),
  'goal-placed': v.object({ goal, place, replaces }),
  'goal-reached': v.object({ goal, on: day, how: v.optional(words) }),
  'goal-given-up': v.object({ goal, on: day, because: words }),
  'goal-reopened': v.object({ goal }),
};
export type GoalFact = FactOf<typeof goalFacts>;
