import { voicesTakenAway } from '../plan/hills/taken-away.ts';
import type { RecordDatabase } from './database.ts';
import type { OpenedPlan } from './opened-plan.ts';
import type { Moment } from './surroundings.ts';

/** Twice as long as anything can be taken back (`use-last-act.ts`), as the clocks of two tablets differ. */
const SETTLED = 20 * 60_000;

/**
 * Erases recordings that a child took away (E11), never one that no entry has named: somebody may be recording it just now. A backup
 * made before still has them; coming in with it they go again when the plan is opened.
 */
export async function forgetVoices(db: RecordDatabase, opened: OpenedPlan, now: Moment): Promise<void> {
  if (!opened.integrity.ok) return;
  const { plan, entries, planId, forgotten } = opened;
  const away = voicesTakenAway(plan, entries, new Date(now.ms - SETTLED).toISOString());
  const left = away.filter((id) => !forgotten.has(id));
  if (left.length === 0) return;
  await db.transaction('rw', db.keepsakes, async () => {
    const rows = await db.keepsakes.bulkGet(left);
    await db.keepsakes.bulkDelete(rows.flatMap((row) => (row?.plan === planId ? [row.id] : [])));
  });
  for (const id of left) forgotten.add(id);
}
