import { now } from '../../plan/held.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { byPlace, isDatedFrom, isOpenStep } from '../../plan/step/views.ts';

export interface AgreedBy {
  /** null: nobody does it yet */
  readonly person: string | null;
  readonly steps: readonly Step[];
}

/** What a meeting agreed: steps written in it, and those it looked at that go on with a day. By person, in plan order. */
export function agreedBy(plan: Plan, meeting: Meeting): AgreedBy[] {
  const steps = Object.values(plan.steps)
    .filter(
      (step) =>
        step.retired === null &&
        (step.meeting === meeting.id ||
          (Object.hasOwn(meeting.steps, step.id) && isOpenStep(step) && isDatedFrom(step, meeting.on))),
    )
    .sort(byPlace);
  const people = [...Object.keys(plan.people), null];
  return people
    .map((person) => ({
      person,
      steps: steps.filter((step) => {
        const who = now(step.who);
        return person === null ? who.length === 0 : who.includes(person);
      }),
    }))
    .filter((part) => part.steps.length > 0);
}
