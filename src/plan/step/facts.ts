import * as v from 'valibot';
import { agreement, day, type FactOf, id, pasted, picture, place, replaces, words } from '../shapes.ts';

const step = id;
/** By a day, or so many days or weeks out of so many, with an end; a count per week counts as a date (domain §4.3, 2). */
export const when = v.variant('kind', [
  v.object({ kind: v.literal('by'), date: day }),
  v.object({
    kind: v.literal('often'),
    times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
    outOf: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
    unit: v.picklist(['days', 'weeks']),
    until: v.optional(day),
    /** the day it is done on, Monday 1 to Sunday 7; only where it is once a week */
    weekday: v.optional(v.picklist([1, 2, 3, 4, 5, 6, 7])),
  }),
]);
export type When = v.InferOutput<typeof when>;

export const stepState = v.picklist(['not-yet', 'started', 'done', 'checked', 'stuck']);
export type StepState = v.InferOutput<typeof stepState>;

/** How we will know, and who looks. */
export const check = v.object({ know: v.optional(words), checker: v.optional(id) });
export type Check = v.InferOutput<typeof check>;

/** Where a step stands; stuck says what gets in the way and who can unblock it; checked says who saw it. */
export const progress = v.object({
  to: stepState,
  on: day,
  because: v.optional(words),
  unblocker: v.optional(id),
  seenBy: v.optional(id),
});
export type Progress = v.InferOutput<typeof progress>;

export const stepFacts = {
  'step-added': v.object({
    step,
    goal: v.optional(id),
    child: v.optional(id),
    sentence: words,
    picture: v.optional(picture),
    who: v.optional(v.array(id), []),
    helpers: v.optional(v.array(id), []),
    when: v.optional(when),
    check: v.optional(check),
    /** the stone of the road it leads to (D15) */
    stone: v.optional(id),
    /** the step this one follows on from, and the meeting where it was agreed */
    after: v.optional(id),
    meeting: v.optional(id),
    /** whose *one higher* it began with, in which round of numbers (N8) */
    saidIn: v.optional(v.object({ round: id, person: id })),
    pasted,
  }),
  'step-reworded': v.object({ step, sentence: words, replaces }),
  /** the same in a few words, for whoever reads pictures; null: the sentence again */
  'step-shortened': v.object({ step, few: v.nullable(words), replaces }),
  'step-picture-chosen': v.object({ step, picture: v.nullable(picture), replaces }),
  'step-given-to': v.object({ step, who: v.array(id), replaces }),
  'step-helped-by': v.object({ step, helpers: v.array(id), replaces }),
  'step-dated': v.object({
    step,
    when: v.nullable(when),
    /** the promise that was written down by mistake and is taken back by this one */
    takesBack: v.optional(when),
    replaces,
  }),
  'step-check-set': v.object({ step, check, replaces }),
  'step-goal-chosen': v.object({ step, goal: v.nullable(id), replaces }),
  /** for which child (W14) */
  'step-child-chosen': v.object({ step, child: v.nullable(id), replaces }),
  'step-tied-to-stone': v.object({ step, stone: v.nullable(id), replaces }),
  'step-moved': v.object({
    step,
    progress,
    /** the move that was made by mistake and is taken back by this one */
    takesBack: v.optional(progress),
    replaces,
  }),
  /** null: by its day again */
  'step-placed': v.object({ step, place: v.nullable(place), replaces }),
  'step-answered': v.object({ step, agreement }),
  /** somebody said in their own words what the step asks; `clear` is what both think of it (domain §4.6) */
  'step-said-back': v.object({
    step,
    person: id,
    on: day,
    words: v.optional(words),
    clear: v.boolean(),
    /** who else was there: an advocate, a friend (S19) */
    with: v.optional(v.array(id)),
  }),
  /** what was written down by mistake; `said` is the entry that wrote it */
  'step-said-back-undone': v.object({ step, said: id }),
  'step-retired': v.object({ step, on: day, because: words }),
  'step-brought-back': v.object({ step }),
};
export type StepFact = FactOf<typeof stepFacts>;
