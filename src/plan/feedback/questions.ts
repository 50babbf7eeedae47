import type { QuestionSet } from './facts.ts';

export interface Question {
  /** stands in the record for ever; its words are in the locales, by set and id */
  readonly id: string;
  readonly kind: 'face' | 'number';
}

const faces = (...ids: string[]): Question[] => ids.map((id) => ({ id, kind: 'face' }));

const sets: Readonly<Record<QuestionSet, readonly Question[]>> = {
  'age-4-7': faces('why-you-came', 'listened', 'today'),
  'age-8-11': faces('why-you-came', 'listened', 'today', 'what-next', 'could-say-no'),
  'age-12-17': faces(
    'why-you-came',
    'listened',
    'explained',
    'did-what-said',
    'what-next',
    'could-say-no',
    'plan-is-mine',
  ),
  parent: [
    ...faces('worries-clear', 'asked-of-me-clear', 'asked-what-i-think', 'did-what-said', 'what-if-clear'),
    { id: 'involved', kind: 'number' },
    ...faces('safe-to-speak'),
  ],
};

/** The questions of one set, in the order they are asked (domain §5). */
export const questionsOf = (set: QuestionSet): readonly Question[] => sets[set];
