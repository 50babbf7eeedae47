import type { IsoDate } from '../../lib/day.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { PlanB } from '../plan-b/plan-b.ts';
import { isInUse, standingPlanBs } from '../plan-b/views.ts';
import type { Words } from '../shapes.ts';
import { road, type StoneOnRoad } from './views.ts';

/** Who is doing what about a late stone. */
export interface LateStone {
  readonly on: StoneOnRoad;
  /** who does it, then who helps; empty where nobody is named */
  readonly people: readonly string[];
  readonly ifNot: Words | null;
  /** its own plan B, and whatever is in use now */
  readonly planBs: readonly PlanB[];
}

/** D19: the late stones, each with who is doing what about it. */
export function lateStones(plan: Plan, today: IsoDate): LateStone[] {
  const inUse = standingPlanBs(plan).filter(isInUse);
  return road(plan, today)
    .stones.filter((on) => on.late)
    .map((on) => {
      const { stone } = on;
      const own = find(plan.planBs, now(stone.planB));
      const planBs = [...(own && own.ended === null ? [own] : []), ...(on.state === 'here' ? inUse : [])];
      return {
        on,
        people: [...new Set([now(stone.who) ?? [], now(stone.helpers)].flat())],
        ifNot: now(stone.ifNot),
        planBs: [...new Set(planBs)],
      };
    });
}
