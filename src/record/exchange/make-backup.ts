import type { RecordDatabase } from '../database.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Failed } from '../plan-record.ts';
import { storageProblem } from '../storage-problem.ts';
import type { Surroundings } from '../surroundings.ts';
import { packContent } from './backup-content.ts';
import { writeBackupFile } from './backup-file.ts';

export interface Backup {
  readonly ok: true;
  /** e.g. `waymark-backup-2026-11-23.waymark`: no name of a person, family or device */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly plans: number;
  readonly entries: number;
  /** To be called when the file was handed to the person: from then on *not backed up for* counts anew. */
  noteSaved(): Promise<void>;
}

/** One encrypted file with every plan, as it is at this moment. It opens with this vault's passphrase of today. */
export async function makeBackup(
  db: RecordDatabase,
  ring: KeyRing,
  surroundings: Surroundings,
): Promise<Backup | Failed> {
  const { master } = ring;
  if (!master) return { ok: false, problem: 'locked' };
  try {
    const { meta, plans, entries, keepsakes } = db;
    const [vault, settings, planRows, entryRows, keepsakeRows] = await db.transaction(
      'r',
      [meta, plans, entries, keepsakes],
      () =>
        Promise.all([
          meta.get('vault'),
          meta.get('settings'),
          plans.toArray(),
          entries.toArray(),
          keepsakes.toArray(),
        ]),
    );
    if (vault?.name !== 'vault') return { ok: false, problem: 'storage-gone' };
    const content = packContent({
      plans: planRows,
      entries: entryRows,
      keepsakes: keepsakeRows,
      settings: settings?.name === 'settings' ? settings.sealed : null,
    });
    const bytes = await writeBackupFile(surroundings.newId(), vault.header, master, content);
    const { today, iso } = surroundings.now();
    const counts = Object.fromEntries(planRows.map(({ id, count }) => [id, count]));
    return {
      ok: true,
      name: `waymark-backup-${today}.waymark`,
      bytes,
      plans: planRows.length,
      entries: entryRows.length,
      noteSaved: async () => {
        await meta.put({ name: 'backup', at: iso, counts });
      },
    };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}
