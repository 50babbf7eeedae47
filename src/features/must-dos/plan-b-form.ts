import { now } from '../../plan/held.ts';
import { noPhrase, saidOrPicked } from '../../plan/phrase/filled.ts';
import type { TurningWords } from '../../plan/plan-b/decide.ts';
import type { PlanB } from '../../plan/plan-b/plan-b.ts';
import type { PhraseRef } from '../../plan/shapes.ts';
import { type Composed, composedOf, nothingChosen, refOf } from '../../plan-ui/editing/composed-picture.ts';
import type { Ending } from '../../plan-ui/editing/ending-part.tsx';
import { sayIn } from '../../plan-ui/editing/say.ts';
import type { PutPhrase } from '../../plan-ui/phrase/phrase-part.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';

export type WithinUnit = 'hours' | 'days' | 'working-days' | 'weeks';

/** What stands in the boxes of a plan B. */
export type PlanBForm = {
  readonly language: string;
  readonly seen: string;
  readonly then: string;
  /** the ready sentences they were made of, as long as nobody changes them by hand */
  readonly seenPhrase: PhraseRef;
  readonly thenPhrase: PhraseRef;
  /** the language those were read in; what is typed beside them may be in another */
  readonly phraseIn: string;
  readonly by: string | null;
  readonly count: string;
  readonly unit: string;
  readonly tell: readonly string[];
  readonly leavesAfter: string | null;
  readonly comesBackAt: string | null;
  readonly picture: Composed;
  readonly tested: Ending;
  readonly used: Ending;
  /** what it says was done, and who did it */
  readonly done: Ending;
  readonly doer: string | null;
  readonly ending: Ending;
};

const nothing: Ending = { because: '', on: emptyDate };

export const emptyPlanB: PlanBForm = {
  language: '',
  seen: '',
  then: '',
  seenPhrase: noPhrase,
  thenPhrase: noPhrase,
  phraseIn: '',
  by: null,
  count: '',
  unit: 'hours',
  tell: [],
  leavesAfter: null,
  comesBackAt: null,
  picture: nothingChosen,
  tested: nothing,
  used: nothing,
  done: nothing,
  doer: null,
  ending: nothing,
};

export function planBForm(planB: PlanB | null, language: string): PlanBForm {
  if (planB === null) return { ...emptyPlanB, language };
  const { seen, then, by, within, tell } = now(planB.turning);
  return {
    ...emptyPlanB,
    language: seen.language,
    seen: seen.text,
    then: then.text,
    seenPhrase: seen.phrase ?? noPhrase,
    thenPhrase: then.phrase ?? noPhrase,
    phraseIn: seen.language,
    by: by ?? null,
    count: within ? String(within.count) : '',
    unit: within?.unit ?? 'hours',
    tell,
    ...now(planB.place),
    picture: composedOf(now(planB.picture)),
  };
}

/** How long it may take, in whole hours, days or weeks; `troubled` where the box says no whole number from 1 on. */
export function withinOf({
  count,
  unit,
}: PlanBForm): { ok: true; within: TurningWords['within'] } | { ok: false } {
  if (count.trim() === '') return { ok: true, within: undefined };
  const number = Number(count);
  return Number.isInteger(number) && number >= 1 && number <= 365
    ? { ok: true, within: { count: number, unit: unit as WithinUnit } }
    : { ok: false };
}

export function turningOf(
  form: PlanBForm,
  within: TurningWords['within'],
  planB: PlanB | null,
): TurningWords {
  const before = planB ? now(planB.turning) : null;
  const say = sayIn(form.language, before?.seen.language ?? form.language);
  return {
    seen: saidOrPicked(say(form.seen, before?.seen), form.seenPhrase, form.phraseIn),
    then: saidOrPicked(say(form.then, before?.then), form.thenPhrase, form.phraseIn),
    by: form.by ?? undefined,
    within,
    tell: form.tell,
  };
}

export const pictureOf = (form: PlanBForm) => refOf(form.picture);

/** What a ready sentence of *then* says besides its words: its picture, who does it, and how soon where its number says so. */
export function fromThenPhrase({
  text,
  language,
  phrase,
  picked,
  people,
  filled,
}: PutPhrase): Partial<PlanBForm> {
  const soon = filled?.slot === 'number' ? filled.of.within : undefined;
  return {
    then: text,
    thenPhrase: phrase,
    phraseIn: language,
    ...(picked ? { picture: composedOf(picked.picture) } : {}),
    ...(filled && people.who ? { by: people.who } : {}),
    ...(soon === undefined ? {} : { count: filled?.value ?? '', unit: soon }),
  };
}
