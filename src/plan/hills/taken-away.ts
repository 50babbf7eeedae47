import type { AnyEntry, Entry } from '../entry.ts';
import { find } from '../find.ts';
import type { Plan } from '../plan.ts';

/**
 * E11: recordings a child took away that are gone for good: nothing in the plan says them any more, not even a value beside another, and
 * nobody can take that back, as nothing was said on that hill since. None while an entry cannot be read here, for it might say one.
 * @param before ISO date-time: what was written later may still be taken back
 * @returns ids of their keepsakes
 */
export function voicesTakenAway(plan: Plan, entries: readonly AnyEntry[], before: string): string[] {
  const read = entries.filter((entry): entry is Entry => !('newer' in entry) && !('odd' in entry));
  if (read.length < entries.length) return [];
  const said = read.flatMap(({ fact, written }) =>
    fact.type === 'hill-voiced' && find(plan.hills, fact.hill)
      ? [{ hill: fact.hill, voices: fact.voices, settled: Date.parse(written) < Date.parse(before) }]
      : [],
  );
  const fresh = new Set(said.filter(({ settled }) => !settled).map(({ hill }) => hill));
  const still = new Set(
    Object.values(plan.hills).flatMap(({ voices }) =>
      voices.heads.flatMap(({ value }) => value.map(({ keepsake }) => keepsake)),
    ),
  );
  const once = said
    .filter(({ hill }) => !fresh.has(hill))
    .flatMap(({ voices }) => voices.map(({ keepsake }) => keepsake));
  return [...new Set(once)].filter((keepsake) => !still.has(keepsake));
}
