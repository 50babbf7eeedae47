import type { Decide } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { same } from '../held.ts';
import type { Plan } from '../plan.ts';
import { type Conflict, conflicts } from './conflicts.ts';

/**
 * R5: the same decision from a form that sends all its fields: what nobody touched settles nothing. Where two people changed a
 * field apart, sending the shown one again is no choice, and both stay until somebody chooses.
 */
export const leavingOpen =
  <Request>(decide: Decide<Request>): Decide<Request> =>
  (plan, request, context) => {
    const open = conflicts(plan);
    const all = decide(plan, request, context);
    if (open.length === 0 || !all.ok) return all;
    // Asked of a plan without conflicts, the verb says only what really changes.
    const changed = decide(withTheShown(plan, open), request, context);
    if (!changed.ok) return all;
    return {
      ok: true,
      facts: all.facts.filter((fact) => changed.facts.some((one) => sayTheSame(one, fact))),
    };
  };

/** Whatever the two replace. */
const sayTheSame = (one: Fact, other: Fact): boolean =>
  same({ ...one, replaces: [] }, { ...other, replaces: [] });

type Things = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The plan as it is shown: of what was changed apart, the newest alone. */
function withTheShown(plan: Plan, open: readonly Conflict[]): Plan {
  let shown: Readonly<Record<string, unknown>> = { ...plan };
  for (const { room, id, field, shown: head } of open) {
    const alone = { heads: [head], replaced: [] };
    if (room === 'family') shown = { ...shown, family: { ...(shown['family'] as object), [field]: alone } };
    else {
      const things = shown[room] as Things;
      shown = { ...shown, [room]: { ...things, [id]: { ...things[id], [field]: alone } } };
    }
  }
  return shown as unknown as Plan;
}
