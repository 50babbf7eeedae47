import { daysBetween } from '../../lib/day.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Person } from '../people/person.ts';
import { children } from '../people/views.ts';
import type { Plan } from '../plan.ts';

/** V2: the last day anything moved: a step started, done or checked, or a goal reached. Null when nothing ever did. */
export function lastMoved(plan: Plan): string | null {
  const steps = Object.values(plan.steps).flatMap((step) =>
    step.moves.filter(({ to }) => to === 'started' || to === 'done' || to === 'checked').map(({ on }) => on),
  );
  const goals = Object.values(plan.goals).flatMap((goal) => (goal.ended?.reached ? [goal.ended.on] : []));
  return [...steps, ...goals].sort(compare).at(-1) ?? null;
}

export interface Movement {
  /** null when nothing has moved since the plan opened */
  readonly last: string | null;
  /** whole days since, or since the plan opened */
  readonly days: number;
  /** whole weeks without movement: one block each, on one scale for all families */
  readonly weeks: number;
  /** the youngest child already born, and the days this child has lived; null when there is none */
  readonly youngest: { readonly child: Person; readonly lived: number } | null;
}

/** V2: time without movement, beside the time the youngest child has lived. */
export function movement(plan: Plan, today: string): Movement {
  const last = lastMoved(plan);
  const since = last ?? plan.family?.opened ?? today;
  const days = Math.max(0, daysBetween(since, today));
  return { last, days, weeks: Math.floor(days / 7), youngest: youngestOf(plan, today) };
}

function youngestOf(plan: Plan, today: string): Movement['youngest'] {
  const child = children(plan).findLast((one) => {
    const born = now(one.born);
    return born !== null && born <= today;
  });
  const born = child ? now(child.born) : null;
  return child && born ? { child, lived: daysBetween(born, today) } : null;
}
