import * as v from 'valibot';
import type { CouncilPart } from '../council/council-part.ts';
import { type Question, type QuestionSet, question, questionSet } from './facts.ts';

const list = v.pipe(v.array(question), v.maxLength(20));
const schema = v.object({
  /** goes up by one whenever the council changes a question, and stands in every sitting (F6) */
  edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sets: v.object({
    'age-4-7': list,
    'age-8-11': list,
    'age-12-17': list,
    parent: list,
    professional: list,
  }),
  /** what a worker may ask a child besides, for one sitting */
  more: list,
  /** calendar days within which a low answer gets its reply (F8) */
  replyDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
});
export type QuestionSets = v.InferOutput<typeof schema>;

/** The sets, in the order in which they are offered and edited. */
export const allSets: readonly QuestionSet[] = questionSet.options;

const yesNo = (id: string, unsafe = 0): Question => ({ id, answer: 'yes-no', unsafe });
/** *Scared* is the first of these faces: whoever chooses it may not be safe (F7). */
const feeling = (id: string): Question => ({ id, answer: 'feeling', unsafe: 1 });

const first = [yesNo('why-you-came'), yesNo('listened'), feeling('today')];

/**
 * The questions of each age, of parents and of those who work with the family, for a council to change (domain §5). §5 gives
 * none for professionals: those are ours. *Who should not see this* comes first, because it is asked before anything else (F1).
 */
export const questionSets: CouncilPart<QuestionSets> = {
  name: 'question-sets',
  version: 1,
  shipped: {
    edition: 1,
    sets: {
      'age-4-7': first,
      'age-8-11': [...first, yesNo('what-next'), yesNo('could-say-no')],
      'age-12-17': [
        { id: 'who-not', answer: 'people', unsafe: 0 },
        ...first,
        yesNo('explained'),
        yesNo('did-what-said'),
        yesNo('plan-is-mine'),
      ],
      parent: [
        yesNo('worries-clear'),
        yesNo('asked-of-me-clear'),
        yesNo('asked-what-i-think'),
        yesNo('did-what-said'),
        { id: 'involved', answer: 'number', unsafe: 0 },
        yesNo('what-if-clear'),
        // Who cannot speak in front of the others is asked why, alone.
        yesNo('safe-to-speak', 2),
      ],
      professional: [
        yesNo('plan-clear'),
        yesNo('asked-of-me-clear'),
        yesNo('told-in-time'),
        yesNo('did-what-said'),
        yesNo('can-disagree'),
      ],
    },
    more: [feeling('bedtime'), feeling('at-home'), feeling('at-school'), yesNo('someone-to-tell')],
    replyDays: 14,
  },
  read: (stored) => {
    const read = v.safeParse(schema, stored);
    return read.success ? read.output : null;
  },
};

/** The questions of one set as Waymark brings them, in the order they are asked. */
export const questionsOf = (set: QuestionSet): readonly Question[] => questionSets.shipped.sets[set];

/**
 * The questions of a sitting that was written before sittings kept them: *how was today* had other faces then, and none of
 * them said *scared*.
 */
export const questionsBefore = (set: QuestionSet): readonly Question[] =>
  questionsOf(set).map((one) => (one.answer === 'feeling' ? { ...one, answer: 'how', unsafe: 0 } : one));
