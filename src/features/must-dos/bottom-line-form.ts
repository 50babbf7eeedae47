import type { BottomLine } from '../../plan/bottom-line/bottom-line.ts';
import type { LookEvery } from '../../plan/bottom-line/facts.ts';
import { now } from '../../plan/held.ts';
import { noPhrase, saidOrPicked } from '../../plan/phrase/filled.ts';
import type { PhraseRef } from '../../plan/shapes.ts';
import { type Composed, composedOf, nothingChosen, refOf } from '../../plan-ui/editing/composed-picture.ts';
import type { Ending } from '../../plan-ui/editing/ending-part.tsx';
import { sayIn } from '../../plan-ui/editing/say.ts';
import { type DateParts, emptyDate, partsOf } from '../../ui/date-field/read-date.ts';

/** What stands in the boxes of a must-do. */
export type BottomLineForm = {
  readonly language: string;
  readonly must: string;
  /** the ready sentence it was made of, as long as nobody changes it by hand */
  readonly phrase: PhraseRef;
  /** the language that sentence was read in; what is typed beside it may be in another */
  readonly phraseIn: string;
  readonly why: string;
  readonly worry: string | null;
  readonly know: string;
  readonly howOften: string;
  /** '' for no rhythm */
  readonly every: string;
  readonly checker: string | null;
  readonly planB: string | null;
  readonly from: DateParts;
  readonly picture: Composed;
  readonly ending: Ending;
  /** somebody looked whether it was kept */
  readonly looker: string | null;
  readonly kept: string | null;
  readonly looked: Ending;
  /** gone through together */
  readonly reviewed: Ending;
  /** what a person says to it */
  readonly answerer: string | null;
  readonly answer: string | null;
  readonly answerBecause: string;
};

/** The rhythms somebody can look in, the closest first. */
export const everies = ['day', 'week', 'two-weeks', 'month'] as const satisfies readonly LookEvery[];

const nothing: Ending = { because: '', on: emptyDate };

export const emptyLine: BottomLineForm = {
  language: '',
  must: '',
  phrase: noPhrase,
  phraseIn: '',
  why: '',
  worry: null,
  know: '',
  howOften: '',
  every: '',
  checker: null,
  planB: null,
  from: emptyDate,
  picture: nothingChosen,
  ending: nothing,
  looker: null,
  kept: null,
  looked: nothing,
  reviewed: nothing,
  answerer: null,
  answer: null,
  answerBecause: '',
};

export function lineForm(line: BottomLine | null, language: string): BottomLineForm {
  if (line === null) return { ...emptyLine, language };
  const check = now(line.check);
  return {
    ...emptyLine,
    language: now(line.must).language,
    must: now(line.must).text,
    phrase: now(line.must).phrase ?? noPhrase,
    phraseIn: now(line.must).language,
    why: now(line.why)?.text ?? '',
    worry: now(line.worry),
    know: check.know?.text ?? '',
    howOften: check.howOften?.text ?? '',
    every: check.every ?? '',
    checker: check.checker ?? null,
    planB: now(line.planB),
    from: partsOf(now(line.from)),
    picture: composedOf(now(line.picture)),
  };
}

/** The fields that a new must-do and a changed one share, as the plan is asked for them. */
export function lineFields(form: BottomLineForm, line: BottomLine | null) {
  const say = sayIn(form.language, line ? now(line.must).language : form.language);
  const check = line ? now(line.check) : null;
  return {
    must: saidOrPicked(say(form.must, line && now(line.must)), form.phrase, form.phraseIn),
    why: say(form.why, line && now(line.why)),
    check: {
      know: say(form.know, check?.know),
      howOften: say(form.howOften, check?.howOften),
      checker: form.checker ?? undefined,
      every: everies.find((one) => one === form.every),
    },
    planB: form.planB,
    worry: form.worry,
    picture: refOf(form.picture),
  };
}
