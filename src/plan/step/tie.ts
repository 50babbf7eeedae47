import type { Decide } from '../decision.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import { about, known, rewrite, strictly } from '../strict.ts';
import type { Step } from './step.ts';

/** D15: the stone of the road this step leads to; null unties it. */
export const tieStepTo: Decide<{ step: string; stone: string | null }> = (plan, { step, stone }) =>
  about(plan, 'steps', step, (found) =>
    strictly([known(plan, 'stones', stone ?? undefined)], () =>
      rewrite(found.stone, stone, (replaces) => ({ type: 'step-tied-to-stone', step, stone, replaces })),
    ),
  );

/** D15: the steps that lead to this stone, without those taken out. */
export const stepsTiedTo = (plan: Plan, stone: string): Step[] =>
  Object.values(plan.steps).filter((step) => now(step.stone) === stone && step.retired === null);
