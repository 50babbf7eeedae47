import type { Goal } from '../../plan/goal/goal.ts';
import type { GoingWell, GoingWellKind } from '../../plan/going-well/going-well.ts';
import { now } from '../../plan/held.ts';
import type { PictureRef } from '../../plan/shapes.ts';
import { says } from '../../plan/strict.ts';
import type { Worry } from '../../plan/worry/worry.ts';
import { type Composed, composedOf, nothingChosen, refOf } from '../../plan-ui/editing/composed-picture.ts';
import type { Ending } from '../../plan-ui/editing/ending-part.tsx';
import type { Say } from '../../plan-ui/editing/say.ts';
import { emptyDate } from '../../ui/date-field/read-date.ts';

const noEnding: Ending = { because: '', on: emptyDate };

type Common = { readonly language: string; readonly picture: Composed; readonly ending: Ending };
const common: Common = { language: '', picture: nothingChosen, ending: noEnding };

export type WorryForm = Common & {
  readonly who: readonly string[];
  readonly children: readonly string[];
  readonly about: string;
  readonly could: string;
  /** who sees it differently, and their words */
  readonly disputer: string | null;
  readonly dispute: string;
};
export const emptyWorry: WorryForm = {
  ...common,
  who: [],
  children: [],
  about: '',
  could: '',
  disputer: null,
  dispute: '',
};

export const worryForm = (worry: Worry | null, language: string): WorryForm =>
  worry === null
    ? { ...emptyWorry, language }
    : {
        ...emptyWorry,
        language: now(worry.about).language,
        who: now(worry.who),
        children: now(worry.children),
        about: now(worry.about).text,
        could: now(worry.could)?.text ?? '',
        picture: composedOf(now(worry.picture)),
      };

export type GoingWellForm = Common & {
  readonly kind: GoingWellKind;
  readonly words: string;
  readonly seenBy: string;
};
export const emptyGoingWell: GoingWellForm = { ...common, kind: 'strength', words: '', seenBy: '' };

export const goingWellForm = (thing: GoingWell | null, language: string): GoingWellForm =>
  thing === null
    ? { ...emptyGoingWell, language }
    : {
        ...emptyGoingWell,
        language: now(thing.words).language,
        kind: now(thing.kind),
        words: now(thing.words).text,
        seenBy: now(thing.seenBy)?.text ?? '',
        picture: composedOf(now(thing.picture)),
      };

export type GoalForm = Common & {
  readonly different: string;
  readonly see: string;
  readonly howLong: string;
  readonly worries: readonly string[];
  readonly children: readonly string[];
  readonly question: string;
  readonly ten: string;
  readonly zero: string;
  /** how it was reached */
  readonly reached: Ending;
};
export const emptyGoal: GoalForm = {
  ...common,
  different: '',
  see: '',
  howLong: '',
  worries: [],
  children: [],
  question: '',
  ten: '',
  zero: '',
  reached: noEnding,
};

/** @param worry the worry a new goal is made for; it is tied to it from the start (G4) */
export function goalForm(goal: Goal | null, language: string, worry?: Worry): GoalForm {
  if (goal === null)
    return worry
      ? { ...emptyGoal, language, worries: [worry.id], children: now(worry.children) }
      : { ...emptyGoal, language };
  const scale = now(goal.scale);
  return {
    ...emptyGoal,
    language: now(goal.different).language,
    different: now(goal.different).text,
    see: now(goal.see)?.text ?? '',
    howLong: now(goal.howLong)?.text ?? '',
    worries: now(goal.worries),
    children: now(goal.children),
    picture: composedOf(now(goal.picture)),
    question: scale?.question.text ?? '',
    ten: scale?.ten.text ?? '',
    zero: scale?.zero.text ?? '',
  };
}

/** The scale's words, where anything of it was written; the plan says what is missing (G2). Emptied, it is taken off (R16). */
export function scaleOf({ question, ten, zero }: GoalForm, goal: Goal | null, say: Say) {
  const before = goal ? now(goal.scale) : null;
  if (![question, ten, zero].some(says)) return before ? null : undefined;
  return {
    question: say(question, before?.question),
    ten: say(ten, before?.ten),
    zero: say(zero, before?.zero),
  };
}

/** null: none, or none any more (R16). */
export const pictureIn = (form: Common): PictureRef | null => refOf(form.picture);
