import { addDays, daysBetween, type IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { SmallStep } from '../../plan/step/split.ts';
import type { Step } from '../../plan/step/step.ts';
import { stepDue } from '../../plan/step/views.ts';
import { says } from '../../plan/strict.ts';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { type DateParts, emptyDate, partsOf } from '../../ui/date-field/read-date.ts';

/** Three small steps at most: more at once is a list again, not a next step. */
export const places = ['one', 'two', 'three'] as const;
export type Place = (typeof places)[number];

export type SplitForm = { readonly language: string } & {
  readonly [P in Place]: string;
} & { readonly [P in Place as `${P}-by`]: DateParts };

export const emptySplit: SplitForm = {
  language: '',
  one: '',
  two: '',
  three: '',
  'one-by': emptyDate,
  'two-by': emptyDate,
  'three-by': emptyDate,
};

/** One week, two weeks, and the day that was promised for the whole: the first bit lies within the fortnight. */
export function splitForm(step: Step, today: IsoDate): SplitForm {
  const due = stepDue(step);
  const far = due !== null && daysBetween(today, due) > 14;
  return {
    ...emptySplit,
    language: now(step.sentence).language,
    'one-by': partsOf(addDays(today, 7)),
    'two-by': partsOf(addDays(today, 14)),
    'three-by': far ? partsOf(due) : emptyDate,
  };
}

/** The small steps with words in them, or null while a day in one of them is no day (yet). */
export function smallSteps(form: SplitForm, newId: () => string): SmallStep[] | null {
  const steps: SmallStep[] = [];
  for (const place of places) {
    if (!says(form[place])) continue;
    const by = readDay(form[`${place}-by`]);
    if (!by.ok) return null;
    steps.push({
      step: newId(),
      sentence: { text: form[place], language: form.language },
      when: by.day === undefined ? undefined : { kind: 'by', date: by.day },
    });
  }
  return steps;
}
