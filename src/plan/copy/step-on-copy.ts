import { find } from '../find.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Agreement, PictureRef, Words } from '../shapes.ts';
import type { When } from '../step/facts.ts';
import type { Step } from '../step/step.ts';
import { dueOf, firstPromise, isLate, stepDue } from '../step/views.ts';

export interface StepOnCopy {
  readonly id: string;
  readonly sentence: Words;
  readonly picture: PictureRef | null;
  readonly who: readonly string[];
  readonly helpers: readonly string[];
  readonly when: When | null;
  readonly late: boolean;
  /** S7: the day first promised, where it is not today's promise (ISO date) */
  readonly firstPromised: string | null;
  readonly know: Words | null;
  readonly checker: string | null;
  /** what the reader, or in a copy for all each grown-up, said to it; never a child (V6) */
  readonly answers: readonly Agreement[];
}

/** A step as a copy holds it, with the answers of those people only. */
export function stepOnCopy(
  plan: Plan,
  step: Step,
  today: string,
  of: (person: string) => boolean,
): StepOnCopy {
  const { know, checker } = now(step.check);
  const first = dueOf(firstPromise(step)?.when ?? null);
  return {
    id: step.id,
    sentence: now(step.sentence),
    picture: now(step.picture),
    who: now(step.who),
    helpers: now(step.helpers),
    when: now(step.when),
    late: isLate(step, today),
    firstPromised: first === stepDue(step) ? null : first,
    know: know ?? null,
    checker: checker ?? null,
    answers: step.agreements.filter(({ person }) => of(person) && isGrownUp(plan, person)),
  };
}

/** Somebody the plan knows who is no child. */
export const isGrownUp = (plan: Plan, person: string): boolean => {
  const role = find(plan.people, person)?.role;
  return role !== undefined && role !== 'child';
};
