import type { MasterKey } from '../../vault/piece-key.ts';
import { type Secret, type UnlockFailure, unlockVault } from '../../vault/unlock-vault.ts';
import type { RecordDatabase } from '../database.ts';
import { type StorageProblem, storageProblem } from '../storage-problem.ts';
import type { Surroundings } from '../surroundings.ts';
import { type BackupContent, unpackContent } from './backup-content.ts';
import { type BackupFile, type BackupRefusal, openBackupFile, readBackupFile } from './backup-file.ts';

export type RestoreFailure =
  | BackupRefusal
  | UnlockFailure
  | StorageProblem
  | 'already-set-up'
  | 'locked'
  | 'busy';
export type NotRestored = { readonly ok: false; readonly reason: RestoreFailure };

export type OpenedBackup =
  | {
      readonly ok: true;
      readonly file: BackupFile;
      readonly master: MasterKey;
      readonly content: BackupContent;
    }
  | NotRestored;

/** Reads a backup file with its passphrase or recovery key, wholly in memory: nothing is written. */
export async function openBackup(bytes: Uint8Array<ArrayBuffer>, secret: Secret): Promise<OpenedBackup> {
  const read = await readBackupFile(bytes);
  if (!read.ok) return read;
  const unlocked = await unlockVault(read.file.vault, secret);
  if (!unlocked.ok) return unlocked;
  const packed = await openBackupFile(read.file, unlocked.master);
  const content = packed && unpackContent(packed);
  if (!content) return { ok: false, reason: 'damaged' };
  return { ok: true, file: read.file, master: unlocked.master, content };
}

export type Restored =
  | { readonly ok: true; readonly master: MasterKey; readonly plans: number; readonly entries: number }
  | NotRestored;

/**
 * Puts a backup onto a device without a vault: same passphrase, same recovery key, a new device id (two devices must never
 * continue one chain). One transaction: all of it or nothing.
 */
export async function restoreBackup(
  db: RecordDatabase,
  surroundings: Surroundings,
  bytes: Uint8Array<ArrayBuffer>,
  secret: Secret,
): Promise<Restored> {
  const opened = await openBackup(bytes, secret);
  if (!opened.ok) return opened;
  const { plans, entries, keepsakes, settings } = opened.content;
  const device = surroundings.newId();
  const { iso } = surroundings.now();
  try {
    const done = await db.transaction('rw', db.meta, db.plans, db.entries, db.keepsakes, async () => {
      if ((await db.meta.get('vault')) || (await db.plans.count()) > 0) return false;
      await db.entries.bulkPut([...entries]);
      await db.keepsakes.bulkPut([...keepsakes]);
      await db.plans.bulkPut([...plans]);
      await db.meta.bulkPut([
        { name: 'vault', header: opened.file.vault },
        { name: 'device', id: device },
        ...(settings ? [{ name: 'settings' as const, sealed: settings }] : []),
        { name: 'backup', at: iso, counts: Object.fromEntries(plans.map(({ id, count }) => [id, count])) },
      ]);
      return true;
    });
    if (!done) return { ok: false, reason: 'already-set-up' };
    return { ok: true, master: opened.master, plans: plans.length, entries: entries.length };
  } catch (error) {
    return { ok: false, reason: storageProblem(error) };
  }
}
