import { find } from '../find.ts';
import type { Plan } from '../plan.ts';
import type { Decision } from '../supervision/supervision.ts';
import type { Closing, Decided } from './closing.ts';

/** What was decided about a closing and not taken back, each with who and why; the oldest first. */
export const standingDecisions = (
  plan: Plan,
  closing: Closing,
): { readonly decided: Decided; readonly decision: Decision }[] =>
  closing.decisions.flatMap((decided) => {
    const decision = find(plan.decisions, decided.decision);
    return decision && !decision.withdrawn ? [{ decided, decision }] : [];
  });

/** X7, X8: what holds after somebody decided or took a decision back: the latest, and closing only where nobody decided otherwise. */
export function settled(plan: Plan, id: string): Plan {
  const closing = find(plan.closings, id);
  if (!closing) return plan;
  const standing = standingDecisions(plan, closing).map(({ decided }) => decided);
  const decided = standing.findLast(({ close }) => !close) ?? standing.at(-1) ?? null;
  return { ...plan, closings: { ...plan.closings, [id]: { ...closing, decided } } };
}
