import type { RecordDatabase } from './database.ts';
import type { Done } from './plan-record.ts';
import { storageProblem } from './storage-problem.ts';

/**
 * Removes everything of one plan in one transaction: its wrapped key first of all, so that even rows a disk still holds
 * somewhere cannot be opened again; entries, keepsakes, log and drafts with it. Backups made before still contain it.
 */
export async function erasePlan(db: RecordDatabase, planId: string): Promise<Done> {
  try {
    await db.transaction(
      'rw',
      [db.plans, db.entries, db.keepsakes, db.logs, db.drafts, db.index],
      async () => {
        await db.plans.delete(planId);
        await db.entries.where('plan').equals(planId).delete();
        await db.keepsakes.where('plan').equals(planId).delete();
        await db.logs.delete(planId);
        await db.drafts.where('plan').equals(planId).delete();
        // The list names the family; it is made again from the other plans.
        await db.index.clear();
      },
    );
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}
