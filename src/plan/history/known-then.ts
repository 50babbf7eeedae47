import type { AnyEntry } from '../entry.ts';
import type { FactType } from '../facts.ts';
import { compare } from '../order.ts';
import { toldDay } from './told-day.ts';

/** What somebody decided about a family: each can be read with what was known when it was written (H10). */
const decisions: readonly FactType[] = [
  'decision-made',
  'closing-decided',
  'scale-band-decided',
  'feedback-safety-decided',
];
export const isDecision = (entry: AnyEntry): boolean =>
  !('newer' in entry) && !('odd' in entry) && decisions.includes(entry.fact.type);

/** H10: what had happened on a day before the decision but was written only after it: nobody who read the plan could know it. */
export function notKnownThen(entries: Iterable<AnyEntry>, decision: AnyEntry): AnyEntry[] {
  const day = toldDay(decision);
  return [...entries]
    .filter((entry) => compare(entry.stamp, decision.stamp) > 0 && toldDay(entry) < day)
    .sort((a, b) => compare(toldDay(a), toldDay(b)) || compare(a.stamp, b.stamp));
}
