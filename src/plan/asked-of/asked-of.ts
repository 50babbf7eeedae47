import type { BottomLine } from '../bottom-line/bottom-line.ts';
import { bottomLines } from '../bottom-line/views.ts';
import { now } from '../held.ts';
import type { Person } from '../people/person.ts';
import { everyone } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { Agreement } from '../shapes.ts';
import { stepsToLookAt, wasNotClear } from '../step/said-back.ts';
import type { Step } from '../step/step.ts';
import { isLate, openSteps, stepDue } from '../step/views.ts';

export interface Asked {
  readonly step: Step;
  /** the last day promised; null where there is none */
  readonly due: string | null;
  readonly late: boolean;
  readonly helpers: readonly string[];
  /** what this person said to it */
  readonly answer: Agreement | null;
  /** S13: it was not clear when they last said it back, before today */
  readonly unclear: boolean;
}

export interface AskedOf {
  readonly person: string;
  /** V4: a few, what was not clear first (S13), then by day promised */
  readonly items: readonly Asked[];
  /** how many more there are; more than a few is too much for one person */
  readonly more: number;
  /** steps where this person helps somebody else */
  readonly helps: readonly Asked[];
  /** what the others promise, each with their first step */
  readonly others: readonly { readonly person: Person; readonly step: Step; readonly more: number }[];
  /** must-dos, for everyone */
  readonly mustDos: readonly BottomLine[];
}

/** Domain §4.3, check 12: more than five open steps are too many for one parent. */
export const A_FEW = 5;

/** V4: what one person is asked to do: a few things, with who helps and by when, and what others promise. */
export function askedOf(plan: Plan, person: string, today: string): AskedOf {
  const asked = (step: Step): Asked => ({
    step,
    due: stepDue(step),
    late: isLate(step, today),
    helpers: now(step.helpers),
    answer: step.agreements.find((one) => one.person === person) ?? null,
    unclear: wasNotClear(plan, step, today, person).length > 0,
  });
  const mine = stepsToLookAt(plan, today, person).filter((step) => now(step.who).includes(person));
  const theirs = openSteps(plan).filter((step) => !now(step.who).includes(person));
  return {
    person,
    items: mine.slice(0, A_FEW).map(asked),
    more: Math.max(0, mine.length - A_FEW),
    helps: theirs.filter((step) => now(step.helpers).includes(person)).map(asked),
    others: everyone(plan).flatMap((other) => {
      const [step, ...rest] = theirs.filter((one) => now(one.who).includes(other.id));
      return step ? [{ person: other, step, more: rest.length }] : [];
    }),
    mustDos: bottomLines(plan),
  };
}
