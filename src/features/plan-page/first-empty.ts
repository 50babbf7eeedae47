import { bottomLines } from '../../plan/bottom-line/views.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { children } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { standingPlanBs } from '../../plan/plan-b/views.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { openWorries } from '../../plan/worry/views.ts';

export type Part = 'people' | 'worries' | 'goals' | 'steps' | 'mustDos' | 'planB' | 'road';

/** The first part of a new plan that nobody has begun, in the order a plan grows; null once all are begun. */
export function firstEmpty(plan: Plan): Part | null {
  const grown: readonly (readonly [Part, number])[] = [
    ['people', children(plan).length],
    ['worries', openWorries(plan).length],
    ['goals', openGoals(plan).length],
    ['steps', Object.keys(plan.steps).length],
    ['mustDos', bottomLines(plan).length],
    ['planB', standingPlanBs(plan).length],
    ['road', stonesInOrder(plan).length],
  ];
  return grown.find(([, count]) => count === 0)?.[0] ?? null;
}
