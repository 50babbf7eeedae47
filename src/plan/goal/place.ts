import { type Decide, happens, refuse } from '../decision.ts';
import { now } from '../held.ts';
import { placeBetween } from '../order.ts';
import { about, rewrite, strictly } from '../strict.ts';
import { openGoals } from './views.ts';

/** G6: puts a goal behind another open one, or first (null). */
export const placeGoal: Decide<{ goal: string; after: string | null }> = (plan, { goal, after }, context) =>
  about(plan, 'goals', goal, () => {
    const all = openGoals(plan);
    const others = all.filter(({ id }) => id !== goal);
    const at = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
    if (after !== null && at === 0) return refuse('R11', 'goal-unknown');
    if (all[at]?.id === goal) return happens();
    const [before, behind] = [others[at - 1], others[at]];
    const place = placeBetween(before ? now(before.place) : '', behind ? now(behind.place) : null);
    return settleGoalPlace(plan, { goal, place }, context);
  });

/** Exactly this place: choosing between two places, taking a move back. */
export const settleGoalPlace: Decide<{ goal: string; place: string }> = (plan, { goal, place }) =>
  about(plan, 'goals', goal, (found) =>
    strictly([], () =>
      rewrite(found.place, place, (replaces) => ({ type: 'goal-placed', goal, place, replaces })),
    ),
  );
