import type { Shelf } from '../apply.ts';
import { bottomLines, isUnchecked } from '../bottom-line/views.ts';
import { openGoals } from '../goal/views.ts';
import { now } from '../held.ts';
import { children, notTold } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { standingPlanBs } from '../plan-b/views.ts';
import { stonesInOrder } from '../road/views.ts';
import { lastShown } from '../scale/views.ts';
import { openSteps, stepsOfGoal } from '../step/views.ts';
import { openWorries } from '../worry/views.ts';

export type Lack =
  | 'no-child'
  | 'not-told'
  | 'no-worry'
  | 'no-goal'
  | 'goal-without-step'
  | 'goal-without-scale'
  | 'goal-without-numbers'
  | 'step-without-person'
  | 'step-without-day'
  | 'no-bottom-line'
  | 'bottom-line-unchecked'
  | 'no-plan-b'
  | 'no-road'
  | 'no-goodbye';

export interface Missing {
  readonly what: Lack;
  /** where to mend it: the room, and the thing if it is one thing's lack */
  readonly room: Shelf;
  readonly id: string | null;
  /** whole days, for somebody not told */
  readonly days?: number;
}

/** V1: what the plan lacks, each with the place to mend it. A list, never a percentage (domain §11, 14). */
export function whatIsMissing(plan: Plan, today: string): Missing[] {
  const goals = openGoals(plan);
  const steps = openSteps(plan);
  const stones = stonesInOrder(plan);
  return [
    ...when(children(plan).length === 0, 'no-child', 'people'),
    ...notTold(plan, today).map(({ person, days }) => ({
      what: 'not-told' as const,
      room: 'people' as const,
      id: person.id,
      days,
    })),
    ...when(openWorries(plan).length === 0, 'no-worry', 'worries'),
    ...when(goals.length === 0, 'no-goal', 'goals'),
    ...goals.flatMap(({ id }) => when(stepsOfGoal(plan, id).length === 0, 'goal-without-step', 'goals', id)),
    ...goals.flatMap(({ id, scale }) => when(now(scale) === null, 'goal-without-scale', 'goals', id)),
    ...goals.flatMap(({ id, scale }) =>
      when(now(scale) !== null && lastShown(plan, id) === null, 'goal-without-numbers', 'goals', id),
    ),
    ...steps.flatMap(({ id, who }) => when(now(who).length === 0, 'step-without-person', 'steps', id)),
    ...steps.flatMap((step) => when(now(step.when) === null, 'step-without-day', 'steps', step.id)),
    ...when(bottomLines(plan).length === 0, 'no-bottom-line', 'bottomLines'),
    ...bottomLines(plan).flatMap((line) =>
      when(isUnchecked(line), 'bottom-line-unchecked', 'bottomLines', line.id),
    ),
    ...when(standingPlanBs(plan).length === 0, 'no-plan-b', 'planBs'),
    ...when(stones.length === 0, 'no-road', 'stones'),
    ...when(stones.length > 0 && !stones.some((stone) => stone.goodbye), 'no-goodbye', 'stones'),
  ];
}

const when = (lacks: boolean, what: Lack, room: Shelf, id: string | null = null): Missing[] =>
  lacks ? [{ what, room, id }] : [];
