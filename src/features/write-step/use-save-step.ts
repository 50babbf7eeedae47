import { useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { addStep, changeStep } from '../../plan/step/decide.ts';
import type { Step } from '../../plan/step/step.ts';
import { newId } from '../../platform/new-id.ts';
import type { Form } from '../../record/use-form.ts';
import { fieldsOf, type StepForm } from './step-form.ts';

/**
 * Saving what stands in the form: one entry for a new step, one small one for each part that changed.
 * @returns `save`, which answers the step's id once it is on the disk and null when it is not; and whether
 *   somebody tried, so that the boxes say what is missing
 */
export function useSaveStep(
  plan: Plan,
  step: Step | null,
  from: { after?: string | undefined; meeting?: string | undefined },
  form: Form<StepForm>,
) {
  const [tried, setTried] = useState(false);
  const save = async (): Promise<string | null> => {
    setTried(true);
    const asked = fieldsOf(form.value, step);
    if (!asked.ok) return null;
    const id = step?.id ?? newId();
    const child = form.value.child ?? undefined;
    const { after, meeting } = from;
    const done = step
      ? await form.save(changeStep, { step: id, ...asked.fields })
      : await form.save(addStep, {
          step: id,
          child,
          after: known(plan.steps, after),
          meeting: known(plan.meetings, meeting),
          ...asked.fields,
        });
    if (done) setTried(false);
    return done ? id : null;
  };
  return { save, tried };
}

/** An address may be old: what it names and the plan does not have is left out rather than refused. */
const known = (shelf: Readonly<Record<string, unknown>>, id: string | undefined) =>
  id !== undefined && Object.hasOwn(shelf, id) ? id : undefined;
