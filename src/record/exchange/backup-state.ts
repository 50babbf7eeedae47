import type { RecordDatabase } from '../database.ts';
import type { Failed } from '../plan-record.ts';
import { storageProblem } from '../storage-problem.ts';

export interface BackupState {
  readonly ok: true;
  /** when a backup was last saved, ISO date-time; null for never */
  readonly at: string | null;
  /** whole days since then by this device's clock, never below 0; null for never */
  readonly days: number | null;
  /** entries written or received since then */
  readonly entriesSince: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** How long ago the last backup was, and what it does not hold. Needs no key: shown on the opening screen too. */
export async function backupState(db: RecordDatabase, nowMs: number): Promise<BackupState | Failed> {
  try {
    const { meta, plans } = db;
    const [row, rows] = await db.transaction('r', meta, plans, () =>
      Promise.all([meta.get('backup'), plans.toArray()]),
    );
    const last = row?.name === 'backup' ? row : null;
    const counts = last?.counts ?? {};
    const before = (id: string) => (Object.hasOwn(counts, id) ? (counts[id] ?? 0) : 0);
    const entriesSince = rows.reduce((sum, { id, count }) => sum + Math.max(0, count - before(id)), 0);
    const since = last ? Math.floor((nowMs - Date.parse(last.at)) / DAY) : null;
    return { ok: true, at: last?.at ?? null, days: since === null ? null : Math.max(0, since), entriesSince };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}
