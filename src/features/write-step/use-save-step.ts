import { useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { addStep, changeStep } from '../../plan/step/decide.ts';
import type { Step } from '../../plan/step/step.ts';
import { refOf } from '../../plan-ui/editing/composed-picture.ts';
import { newId } from '../../platform/new-id.ts';
import type { Form } from '../../record/use-form.ts';
import { useRecord } from '../../record/use-record.tsx';
import { fieldsOf, type StepForm } from './step-form.ts';

/**
 * Saving what stands in the form: one entry for a new step, one small one for each part that changed.
 * @returns `save`, which answers the step's id once it is on the disk and null when it is not; and whether
 *   somebody tried, so that the boxes say what is missing; whether the second of two things waits to be written
 */
export function useSaveStep(
  plan: Plan,
  step: Step | null,
  from: { after?: string | undefined; meeting?: string | undefined },
  form: Form<StepForm>,
) {
  const record = useRecord();
  const [tried, setTried] = useState(false);
  const [waits, setWaits] = useState(false);
  const save = async (): Promise<string | null> => {
    setTried(true);
    const asked = fieldsOf(form.value, step);
    if (!asked.ok) return null;
    const id = step?.id ?? newId();
    const child = form.value.child ?? undefined;
    const { after, meeting } = from;
    const { rest, language, goal } = form.value;
    const typed = { sentence: rest, language, goal, child: form.value.child };
    const untouched = { sentence: '', language, goal: null, child: null };
    const done = step
      ? await form.save(changeStep, { step: id, ...asked.fields, ...unsaying(form.value) })
      : await form.save(addStep, {
          step: id,
          child,
          after: known(plan.steps, after),
          meeting: known(plan.meetings, meeting),
          saidIn: saidIn(plan, form.value),
          ...asked.fields,
        });
    if (!done) return null;
    setTried(false);
    // The second of two things begins the next step: kept sealed like anything half typed.
    if (rest !== '') setWaits((await record.saveDraft(plan.id, 'step:new', { typed, from: untouched })).ok);
    return id;
  };
  return { save, tried, waits };
}

/** R16: a step that was written can lose its picture, its day, its goal and the child it is for; null takes each off. */
const unsaying = ({ picture, when, goal, child }: StepForm) => ({
  child,
  ...(refOf(picture) === null ? { picture: null } : {}),
  ...(when.kind === 'none' ? { when: null } : {}),
  ...(goal === null ? { goal: null } : {}),
});

/** N8: whose *one higher* it began with, as long as both are in the plan. */
function saidIn(plan: Plan, { saidBy, saidRound }: StepForm) {
  const [person, round] = [
    known(plan.people, saidBy ?? undefined),
    known(plan.rounds, saidRound ?? undefined),
  ];
  return person === undefined || round === undefined ? undefined : { person, round };
}

/** An address may be old: what it names and the plan does not have is left out rather than refused. */
const known = (shelf: Readonly<Record<string, unknown>>, id: string | undefined) =>
  id !== undefined && Object.hasOwn(shelf, id) ? id : undefined;
