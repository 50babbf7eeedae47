import type { OpenRow } from './open-row.ts';
import type { Integrity } from './plan-record.ts';
import type { PlanTip } from './plan-tip.ts';

/** All is there. */
export const sound: Integrity = { ok: true, missing: 0, altered: 0, awaited: 0 };

function previousOf(row: OpenRow): string | null {
  return row.entry.previous;
}

/** Gaps: entries that another one of the same device names as its previous, and that are not among the good ones. */
function countGaps(rows: readonly OpenRow[]): { gaps: number; misplaced: number } {
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  const gaps = new Set<string>();
  let misplaced = 0;
  for (const row of rows) {
    const previous = previousOf(row);
    if (previous === null) continue;
    const before = byHash.get(previous);
    if (!before) gaps.add(previous);
    else if (before.envelope.device !== row.envelope.device || before.envelope.stamp >= row.envelope.stamp)
      misplaced += 1;
  }
  return { gaps: gaps.size, misplaced };
}

/**
 * Compares what was opened with what there should be: the sealed tip knows how many entries this device confirmed, and
 * each device's chain of hashes shows gaps. A hidden copy of the whole database put back as it was earlier cannot be
 * noticed from inside.
 * @param altered rows that did not open where they stand
 * @param tip null when the tip itself does not open: then it counts as altered, and every gap as missing
 */
export function checkChain(rows: readonly OpenRow[], altered: number, tip: PlanTip | null): Integrity {
  const { gaps, misplaced } = countGaps(rows);
  const broken = altered + misplaced;
  const missing = tip ? Math.max(0, tip.count - rows.length - altered) : Math.max(0, gaps - altered);
  const awaited = tip ? Math.max(0, gaps - missing - altered) : 0;
  const found = { missing, altered: broken + (tip ? 0 : 1), awaited };
  return { ok: found.missing === 0 && found.altered === 0, ...found };
}
