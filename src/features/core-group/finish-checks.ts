import { bottomLines } from '../../plan/bottom-line/views.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import { openGoals } from '../../plan/goal/views.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { leftToDo, stepsToLookAt } from '../../plan/meeting/views.ts';
import { children, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';

/** One line of *Before we finish*: done, or left to do. */
export type FinishCheck =
  | { readonly what: 'steps' | 'must'; readonly ok: boolean; readonly done: number; readonly all: number }
  | { readonly what: 'goals'; readonly ok: true }
  | { readonly what: 'goal'; readonly ok: false; readonly goal: Goal }
  | { readonly what: 'children'; readonly ok: boolean; readonly children: readonly string[] }
  | { readonly what: 'next'; readonly ok: boolean };

/** M5 as a list with what is done as well, so that people see both. What the plan does not have is not listed. */
export function finishChecks(plan: Plan, meeting: Meeting): FinishCheck[] {
  const left = leftToDo(plan, meeting);
  const steps = stepsToLookAt(plan, meeting).length;
  const lines = bottomLines(plan).length;
  const born = children(plan).filter((child) => !isUnborn(child));
  const goalsLeft = left.flatMap((one) => (one.what === 'goals-without-next-step' ? one.goals : []));
  const stepsLeft = left.flatMap((one) => (one.what === 'steps-not-looked-at' ? one.steps : [])).length;
  const linesLeft = left.flatMap((one) => (one.what === 'must-dos-not-looked-at' ? one.lines : [])).length;
  const unheard = left.flatMap((one) => (one.what === 'children-not-heard' ? one.children : []));
  const checks: FinishCheck[] = [];
  if (steps > 0) checks.push({ what: 'steps', ok: stepsLeft === 0, done: steps - stepsLeft, all: steps });
  if (lines > 0) checks.push({ what: 'must', ok: linesLeft === 0, done: lines - linesLeft, all: lines });
  if (goalsLeft.length > 0) {
    checks.push(...goalsLeft.map((goal) => ({ what: 'goal', ok: false, goal }) as const));
  } else if (openGoals(plan).length > 0) checks.push({ what: 'goals', ok: true });
  if (unheard.length > 0) checks.push({ what: 'children', ok: false, children: unheard });
  else if (born.length > 0)
    checks.push({ what: 'children', ok: true, children: born.map((child) => child.id) });
  checks.push({ what: 'next', ok: meeting.next !== null });
  return [...checks.filter(({ ok }) => ok), ...checks.filter(({ ok }) => !ok)];
}

/** How many lines are left. */
export const countLeft = (checks: readonly FinishCheck[]): number => checks.filter(({ ok }) => !ok).length;
