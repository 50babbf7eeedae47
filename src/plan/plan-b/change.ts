import { allOf } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import { now } from '../held.ts';
import type { PictureRef } from '../shapes.ts';
import { about } from '../strict.ts';
import { choosePlanBPicture, placePlanB, rewordPlanB, type TurningWords } from './decide.ts';

export interface PlanBChange {
  planB: string;
  turning?: TurningWords | undefined;
  /** null: none any more */
  picture?: PictureRef | null | undefined;
  /** where it leaves the road and comes back; null clears, left out stays */
  leavesAfter?: string | null | undefined;
  comesBackAt?: string | null | undefined;
}

/** The editor's fields of a plan B, one small fact for each that changed. A field left out stays. */
export const changePlanB: Decide<PlanBChange> = (plan, change, context) =>
  about(plan, 'planBs', change.planB, (found) => {
    const { planB, turning, picture } = change;
    const before = now(found.place);
    const { leavesAfter = before.leavesAfter, comesBackAt = before.comesBackAt } = change;
    const place = { planB, leavesAfter: leavesAfter ?? undefined, comesBackAt: comesBackAt ?? undefined };
    const asksPlace = change.leavesAfter !== undefined || change.comesBackAt !== undefined;
    return allOf(
      turning && rewordPlanB(plan, { planB, turning }, context),
      picture === undefined ? undefined : choosePlanBPicture(plan, { planB, picture }, context),
      asksPlace ? placePlanB(plan, place, context) : undefined,
    );
  });
