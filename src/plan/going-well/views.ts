import type { Plan } from '../plan.ts';
import type { GoingWell } from './going-well.ts';

/** What goes well now, in the order it was said. */
export const goingWell = (plan: Plan): GoingWell[] =>
  Object.values(plan.goingWell).filter((thing) => thing.ended === null);
