import { type Decide, happens } from '../decision.ts';
import { heads } from '../held.ts';
import { makePlanB, type NewPlanB } from '../plan-b/decide.ts';
import { about } from '../strict.ts';

/** A new plan B, and the must-do whose crossing it answers, if it was made for one: both or neither. */
export const makePlanBFor: Decide<NewPlanB & { line?: string | undefined }> = (
  plan,
  { line, ...planB },
  context,
) => {
  const made = makePlanB(plan, planB, context);
  if (!made.ok || line === undefined) return made;
  return about(plan, 'bottomLines', line, (found) =>
    happens(...made.facts, {
      type: 'bottom-line-plan-b-chosen',
      line,
      planB: planB.planB,
      replaces: heads(found.planB),
    }),
  );
};
