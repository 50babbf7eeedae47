import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { GoingWell, GoingWellKind } from './going-well.ts';

/** Existing safety and strengths, each for itself: a strength has kept nobody safe by itself (domain §2.1). */
export const goingWellByKind = (plan: Plan): { kind: GoingWellKind; things: GoingWell[] }[] =>
  (['existing-safety', 'strength'] as const)
    .map((kind) => ({ kind, things: goingWell(plan).filter((thing) => now(thing.kind) === kind) }))
    .filter(({ things }) => things.length > 0);

/** What goes well now, in the order it was said. */
export const goingWell = (plan: Plan): GoingWell[] =>
  Object.values(plan.goingWell).filter((thing) => thing.ended === null);
