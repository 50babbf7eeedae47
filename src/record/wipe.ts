import type { RecordDatabase } from './database.ts';
import type { Done } from './plan-record.ts';
import type { Session } from './session.ts';
import { storageProblem } from './storage-problem.ts';
import type { Surroundings } from './surroundings.ts';

/** Removes everything on this device: all plans, keys, settings and drafts. The other tabs let go first. */
export async function wipe(db: RecordDatabase, session: Session, surroundings: Surroundings): Promise<Done> {
  surroundings.tell({ type: 'wiped' });
  try {
    // Emptied first: deleting waits for other tabs, and what matters is that the keys are gone now.
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  } catch {
    // A store too damaged to be emptied may still be deleted whole.
  }
  try {
    await db.delete({ disableAutoOpen: false });
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
  session.ring.drop({ is: 'none' });
  return { ok: true };
}
