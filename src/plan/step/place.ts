import { type Decide, happens, refuse } from '../decision.ts';
import { now } from '../held.ts';
import { placeBetween } from '../order.ts';
import { about, rewrite, strictly } from '../strict.ts';
import { placeOfStep, stepsOfGoal } from './views.ts';

/** S15: puts a step behind another open one of its goal, or first (null). Only what was moved gets a place of its own. */
export const placeStep: Decide<{ step: string; after: string | null }> = (plan, { step, after }, context) =>
  about(plan, 'steps', step, (found) => {
    const all = stepsOfGoal(plan, now(found.goal));
    const others = all.filter(({ id }) => id !== step);
    const at = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
    if (after !== null && at === 0) return refuse('R11', 'step-unknown');
    if (all[at]?.id === step) return happens();
    const [before, behind] = [others[at - 1], others[at]];
    const place = placeBetween(before ? placeOfStep(before) : '', behind ? placeOfStep(behind) : null);
    return settleStepPlace(plan, { step, place }, context);
  });

/** Exactly this place, or by its day again (null): choosing between two places, taking a move back. */
export const settleStepPlace: Decide<{ step: string; place: string | null }> = (plan, { step, place }) =>
  about(plan, 'steps', step, (found) =>
    strictly([], () =>
      rewrite(found.place, place, (replaces) => ({ type: 'step-placed', step, place, replaces })),
    ),
  );
