import type { Decide } from '../decision.ts';
import type { Check } from '../step/facts.ts';
import { about, known, rewrite, short, strictly } from '../strict.ts';
import { toldCheck } from './decide.ts';
import type { Meetings } from './facts.ts';

/** D12: the goal of this plan on whose question the number expected lies; null: none (R16). */
export const chooseStoneGoal: Decide<{ stone: string; goal: string | null }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([known(plan, 'goals', request.goal ?? undefined)], () =>
      rewrite(found.goal, request.goal, (replaces) => ({
        type: 'stone-goal-chosen',
        ...request,
        replaces,
      })),
    ),
  );

/** How often we all meet from this stone on; null: nothing is agreed (R16). */
export const setMeetings: Decide<{ stone: string; meetings: Meetings | null }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([], () =>
      rewrite(found.meetings, request.meetings, (replaces) => ({
        type: 'stone-meetings-set',
        ...request,
        replaces,
      })),
    ),
  );

/** D13: who helps to reach it; nobody is an answer. */
export const nameStoneHelpers: Decide<{ stone: string; helpers: readonly string[] }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([known(plan, 'people', ...request.helpers)], () =>
      rewrite(found.helpers, request.helpers, (replaces) => ({
        type: 'stone-helped-by',
        stone: request.stone,
        helpers: [...request.helpers],
        replaces,
      })),
    ),
  );

/** D13: how we will know that it is reached, and who looks. */
export const setStoneCheck: Decide<{ stone: string; check: Check }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([short(request.check.know), known(plan, 'people', request.check.checker)], () => {
      const check = toldCheck(request.check);
      return rewrite(found.check, check, (replaces) => ({
        type: 'stone-check-set',
        stone: request.stone,
        check,
        replaces,
      }));
    }),
  );

/** D14: the plan B that begins where the stone is not reached; null takes it off again. */
export const chooseStonePlanB: Decide<{ stone: string; planB: string | null }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([known(plan, 'planBs', request.planB ?? undefined)], () =>
      rewrite(found.planB, request.planB, (replaces) => ({
        type: 'stone-plan-b-chosen',
        ...request,
        replaces,
      })),
    ),
  );
