import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import type { When } from './facts.ts';
import type { Step } from './step.ts';

/** Still to do: not done, not checked, not taken out. */
export const isOpenStep = (step: Step): boolean => {
  const { to } = now(step.progress);
  return step.retired === null && to !== 'done' && to !== 'checked';
};

/** S14: the two ★ of domain §4.3: a step without a person or a day is not agreed yet, whoever said yes to it. */
export function heldBack(step: Step): ('no-person' | 'no-date')[] {
  return [
    ...(now(step.who).length === 0 ? (['no-person'] as const) : []),
    ...(now(step.when) === null ? (['no-date'] as const) : []),
  ];
}

/** S18: the step in a few words; null where there are none, or the sentence was changed after they were found. */
export function fewWords({ few, sentence }: Step): Words | null {
  return few.heads[0].stamp > sentence.heads[0].stamp ? now(few) : null;
}

/** The last day promised now: the day itself, or the end of so-many-times-a-week; null where there is none. */
export const stepDue = (step: Step): string | null => dueOf(now(step.when));

export const dueOf = (when: When | null): string | null =>
  when === null ? null : when.kind === 'by' ? when.date : (when.until ?? null);

/** The first promise ever made for this step, and when it was made; it never goes away (S7). */
export const firstPromise = (step: Step): Step['promises'][number] | null => step.promises[0] ?? null;

/** S9: open, and its day has passed. On the day itself it is not late. */
export function isLate(step: Step, today: string): boolean {
  const due = stepDue(step);
  return isOpenStep(step) && due !== null && due < today;
}

/** S10: by the day promised, then by the day added; without a day last. */
export const byDayPromised = (step: Step): string => `${stepDue(step) ?? '~'} ${step.added} ${step.id}`;

/** S15: where somebody put it; all others by day promised, as if nobody had ever moved anything. */
export const placeOfStep = (step: Step): string => now(step.place) ?? byDayPromised(step);

export const byPlace = (a: Step, b: Step): number =>
  compare(placeOfStep(a), placeOfStep(b)) || compare(a.id, b.id);

export const openSteps = (plan: Plan): Step[] => Object.values(plan.steps).filter(isOpenStep).sort(byPlace);

/** Open steps this person does; `helps` gives those where they help instead. */
export const stepsOf = (plan: Plan, person: string, as: 'does' | 'helps' = 'does'): Step[] =>
  openSteps(plan).filter((step) => now(as === 'does' ? step.who : step.helpers).includes(person));

export const stepsOfGoal = (plan: Plan, goal: string | null): Step[] =>
  openSteps(plan).filter((step) => now(step.goal) === goal);

export const lateSteps = (plan: Plan, today: string): Step[] =>
  openSteps(plan).filter((step) => isLate(step, today));

/** Done and checked steps, the latest first. */
export const doneSteps = (plan: Plan): Step[] =>
  Object.values(plan.steps)
    .filter((step) => step.retired === null && !isOpenStep(step))
    .sort((a, b) => compare(now(b.progress).on, now(a.progress).on) || compare(a.id, b.id));

/** M3: an open step with a day still to come, or so many times a week that has not run out. */
export function isDatedFrom(step: Step, day: string): boolean {
  const when = now(step.when);
  if (!isOpenStep(step) || when === null) return false;
  const due = dueOf(when);
  return due === null ? when.kind === 'often' : due >= day;
}

/** The step that follows on from this one, newest first; undefined when none was agreed yet. */
export const nextAfter = (plan: Plan, step: string): Step | undefined =>
  Object.values(plan.steps)
    .filter((one) => one.after === step && one.retired === null)
    .sort((a, b) => compare(b.added, a.added) || compare(b.id, a.id))[0];
