import * as v from 'valibot';
import { day, type FactOf, id, words } from '../shapes.ts';

const sitting = id;
export const questionSet = v.picklist(['age-4-7', 'age-8-11', 'age-12-17', 'parent']);
export type QuestionSet = v.InferOutput<typeof questionSet>;
/** Who may see the answers: chosen by the person before answering (domain §5). The worker's tablet can always show them. */
export const mayBeSeenBy = v.picklist(['worker', 'worker-and-manager', 'everyone']);
export type MayBeSeenBy = v.InferOutput<typeof mayBeSeenBy>;
/** A face 1 (sad) – 5 (happy), a 0–10 involvement number, or no answer of one of two kinds; never a zero (F2). */
export const given = v.variant('kind', [
  v.object({
    kind: v.literal('face'),
    face: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  }),
  v.object({
    kind: v.literal('number'),
    number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  }),
  v.object({ kind: v.literal('skipped') }),
  v.object({ kind: v.literal('not-understood') }),
]);
export type Given = v.InferOutput<typeof given>;

export const feedbackFacts = {
  'feedback-asked': v.object({ sitting, person: id, set: questionSet, seenBy: mayBeSeenBy }),
  'feedback-given': v.object({ sitting, question: id, given }),
  'feedback-said': v.object({ sitting, words }),
  'feedback-finished': v.object({ sitting }),
  /** you said – we did: shown to the person at the next visit */
  'feedback-replied': v.object({ sitting, said: words, did: words, on: day }),
  'feedback-reply-shown': v.object({ sitting }),
};
export type FeedbackFact = FactOf<typeof feedbackFacts>;
