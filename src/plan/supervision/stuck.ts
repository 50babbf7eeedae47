import type { IsoDate } from '../../lib/day.ts';
import type { Delay } from '../drift/delay.ts';
import { drift, goingOn } from '../drift/drift.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import { children } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';

/** U6: every delay that goes on, the longest first; the gap since the last supervision is what sits at the table already. */
export const stuck = (plan: Plan, rules: RuleSets, today: IsoDate): Delay[] =>
  goingOn(drift(plan, rules, today))
    .filter(({ cause }) => cause !== 'supervision-gap')
    .sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));

export interface StuckOfChild {
  /** null: of several children, of the whole family, or of our own work */
  readonly child: string | null;
  readonly delays: readonly Delay[];
}

/** U6: the same child by child, as supervision looks at each; what is nobody's alone comes last. Each delay stands once. */
export function stuckByChild(plan: Plan, delays: readonly Delay[]): StuckOfChild[] {
  const groups = [...children(plan).map(({ id }) => id), null].map((child) => ({
    child,
    delays: delays.filter((delay) => childOf(plan, delay) === child),
  }));
  return groups.filter((group) => group.delays.length > 0);
}

/** The one child a delay is about. */
function childOf(plan: Plan, { about }: Delay): string | null {
  if (about === null) return null;
  const { room, id } = about;
  if (room === 'people') return children(plan).some((child) => child.id === id) ? id : null;
  if (room === 'goals') return childOfGoal(plan, id);
  const step = room === 'steps' ? find(plan.steps, id) : undefined;
  return step ? (now(step.child) ?? childOfGoal(plan, now(step.goal))) : null;
}

function childOfGoal(plan: Plan, goal: string | null): string | null {
  const found = goal === null ? undefined : find(plan.goals, goal);
  const [child, ...others] = found ? now(found.children) : [];
  return child !== undefined && others.length === 0 ? child : null;
}
