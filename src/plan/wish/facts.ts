import * as v from 'valibot';
import { day, type FactOf, id, replaces, words } from '../shapes.ts';

const wish = id;
export const wishFacts = {
  'wish-said': v.object({
    wish,
    person: id,
    words,
    goal: v.optional(id),
    hill: v.optional(id),
    steps: v.optional(v.array(id)),
    forAll: v.boolean(),
  }),
  'wish-reworded': v.object({ wish, words, replaces }),
  'wish-put-to-goal': v.object({ wish, goal: v.nullable(id), replaces }),
  /** the steps that answer it (G9) */
  'wish-put-to-steps': v.object({ wish, steps: v.array(id), replaces }),
  /** the person said yes or no to everybody seeing it */
  'wish-shown-to': v.object({ wish, forAll: v.boolean(), replaces }),
  'wish-ended': v.object({ wish, on: day, because: words }),
  'wish-reopened': v.object({ wish }),
};
export type WishFact = FactOf<typeof wishFacts>;
