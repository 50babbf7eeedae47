import * as v from 'valibot';
import { day, type FactOf, id, text, words } from '../shapes.ts';

const sitting = id;
export const questionSet = v.picklist(['age-4-7', 'age-8-11', 'age-12-17', 'parent', 'professional']);
export type QuestionSet = v.InferOutput<typeof questionSet>;
/** Who may see the answers: chosen by the person before answering (domain §5). The worker's tablet can always show them. */
export const mayBeSeenBy = v.picklist(['worker', 'worker-and-manager', 'everyone']);
export type MayBeSeenBy = v.InferOutput<typeof mayBeSeenBy>;

/**
 * How a question is answered: five faces from *no* to *yes*, from *very bad* to *very good*, or from *scared* to *happy*; a
 * number 0–10; or people of the plan.
 */
export const answerKind = v.picklist(['yes-no', 'how', 'feeling', 'number', 'people']);
export type AnswerKind = v.InferOutput<typeof answerKind>;

const ownWords = v.record(v.pipe(v.string(), v.maxLength(35)), v.pipe(v.string(), v.maxLength(200)));

/** One question as it is asked. */
export const question = v.object({
  /** stands in the record for ever; the words of Waymark's own are in the locales */
  id,
  answer: answerKind,
  /** the faces up to this one may mean that somebody is not safe (F7); 0: none */
  unsafe: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
  /** a council's own question, in the languages it wrote it in */
  own: v.optional(ownWords),
});
export type Question = v.InferOutput<typeof question>;

/** A face 1 (sad) – 5 (happy), a 0–10 involvement number, people, own words or a drawing instead, or no answer of one of two kinds (F2). */
export const given = v.variant('kind', [
  v.object({
    kind: v.literal('face'),
    face: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  }),
  v.object({
    kind: v.literal('number'),
    number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  }),
  v.object({ kind: v.literal('people'), people: v.array(id) }),
  v.object({ kind: v.literal('said'), words }),
  /** drawn instead: the keepsake of the drawing */
  v.object({ kind: v.literal('drawn'), drawing: id }),
  v.object({ kind: v.literal('skipped') }),
  v.object({ kind: v.literal('not-understood') }),
]);
export type Given = v.InferOutput<typeof given>;

export const feedbackFacts = {
  'feedback-asked': v.object({
    sitting,
    person: id,
    set: questionSet,
    seenBy: mayBeSeenBy,
    /** the questions as they were asked (F6) */
    asked: v.optional(v.pipe(v.array(question), v.maxLength(40))),
    /** which edition of the questions it was */
    edition: v.optional(v.pipe(v.number(), v.integer())),
    /** until when whoever says something low is promised a reply (F8) */
    replyBy: v.optional(day),
  }),
  'feedback-given': v.object({ sitting, question: id, given }),
  /** `question`: what would make this one better */
  'feedback-said': v.object({ sitting, words, question: v.optional(id) }),
  'feedback-finished': v.object({ sitting }),
  /** F7: what people decided after an answer that may mean somebody is not safe, and who decided it with the worker */
  'feedback-safety-decided': v.object({ sitting, decided: words, decider: v.optional(text) }),
  /** F8: who replies, and by when */
  'feedback-reply-due': v.object({ sitting, until: day, who: v.optional(id) }),
  /** you said – we did: shown to the person at the next visit */
  'feedback-replied': v.object({ sitting, said: words, did: words, on: day }),
  'feedback-reply-shown': v.object({ sitting }),
};
export type FeedbackFact = FactOf<typeof feedbackFacts>;
