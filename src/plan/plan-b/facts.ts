import * as v from 'valibot';
import { day, type FactOf, id, picture, replaces, words } from '../shapes.ts';

const planB = id;
export const within = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  unit: v.picklist(['hours', 'days', 'working-days', 'weeks']),
});
export type Within = v.InferOutput<typeof within>;
/** IF something anyone can see THEN this, BY whom, within how long, AND TELL whom (domain §2.10). */
export const turning = v.object({
  seen: words,
  then: words,
  by: v.optional(id),
  within: v.optional(within),
  tell: v.optional(v.array(id), []),
});
export type Turning = v.InferOutput<typeof turning>;

export const planBFacts = {
  'plan-b-made': v.object({
    planB,
    turning,
    picture: v.optional(picture),
    /** the stone after which it leaves the road, and the stone where it comes back */
    leavesAfter: v.optional(id),
    comesBackAt: v.optional(id),
  }),
  'plan-b-reworded': v.object({ planB, turning, replaces }),
  'plan-b-picture-chosen': v.object({ planB, picture: v.nullable(picture), replaces }),
  'plan-b-placed': v.object({ planB, leavesAfter: v.optional(id), comesBackAt: v.optional(id), replaces }),
  'plan-b-tested': v.object({ planB, on: day, words }),
  'plan-b-used': v.object({ planB, on: day, words: v.optional(words) }),
  /** what it says was done, by whom (C7) */
  'plan-b-done': v.object({ planB, on: day, by: id, words: v.optional(words) }),
  'plan-b-over': v.object({ planB, on: day, words }),
  /** one of the last four was written down by mistake (H5) */
  'plan-b-test-withdrawn': v.object({ planB, on: day, words }),
  'plan-b-use-withdrawn': v.object({ planB, on: day, words: v.optional(words) }),
  'plan-b-done-withdrawn': v.object({ planB, on: day, by: id, words: v.optional(words) }),
  'plan-b-over-withdrawn': v.object({ planB, on: day, words }),
  'plan-b-ended': v.object({ planB, on: day, because: words }),
  'plan-b-reopened': v.object({ planB }),
};
export type PlanBFact = FactOf<typeof planBFacts>;
