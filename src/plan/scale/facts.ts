import * as v from 'valibot';
import { scaleEnds } from '../goal/facts.ts';
import { type FactOf, id, words } from '../shapes.ts';

const round = id;
const figure = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
/** A number 0–10, or a small child's place on a path from 0 to 1: kept as a place, never turned into a number (N4). */
export const answer = v.variant('kind', [
  v.object({
    kind: v.literal('number'),
    number: figure,
  }),
  v.object({ kind: v.literal('place'), place: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
]);
export type AnswerValue = v.InferOutput<typeof answer>;

export const scaleFacts = {
  /** a round: the question and ends exactly as asked, and who is asked */
  'scale-asked': v.object({ round, goal: id, asked: scaleEnds, people: v.array(id) }),
  'scale-answered': v.object({
    round,
    person: id,
    answer,
    /** why that number, and what would make it one higher: own words, own language */
    reason: v.optional(words),
    higher: v.optional(words),
    alone: v.boolean(),
    /** who helped, or typed for them (N11) */
    helper: v.optional(id),
  }),
  'scale-person-added': v.object({ round, person: id }),
  'scale-revealed': v.object({ round }),
  /** what the family says about the gap between the numbers */
  /** N10: what people decided about numbers that lie in a band of the council's, and who says so */
  'scale-band-decided': v.object({
    round,
    band: v.object({ from: figure, to: figure }),
    words,
    person: v.optional(id),
  }),
  'scale-gap-said': v.object({ round, person: v.optional(id), words }),
};
export type ScaleFact = FactOf<typeof scaleFacts>;
