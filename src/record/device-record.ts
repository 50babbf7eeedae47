import type { Summary } from '../plan/summary/summarise.ts';
import type { Secret } from '../vault/unlock-vault.ts';
import { openDatabase, type RecordDatabase } from './database.ts';
import { DiskRecord } from './disk-record.ts';
import { type BackupState, backupState } from './exchange/backup-state.ts';
import { type Backup, makeBackup } from './exchange/make-backup.ts';
import { type Merged, mergeBackup } from './exchange/merge-backup.ts';
import { type NotRestored, restoreBackup } from './exchange/restore-backup.ts';
import { familiesSummary } from './families-summary.ts';
import type { Done, Failed } from './plan-record.ts';
import { Session } from './session.ts';
import { storageProblem } from './storage-problem.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';
import { askForWipe, type WipeAsked, type Wiped, wipe, wipeAsked } from './wipe.ts';

export type RestoredHere =
  | { readonly ok: true; readonly plans: number; readonly entries: number }
  | NotRestored;

/** All there is on this device: the session, the record of its families, backups, and the way to be rid of it all. */
export class DeviceRecord {
  readonly session: Session;
  readonly record: DiskRecord<Summary>;
  readonly #db: RecordDatabase;
  readonly #surroundings: Surroundings;

  constructor(db: RecordDatabase, surroundings: Surroundings) {
    this.#db = db;
    this.#surroundings = surroundings;
    this.session = new Session(db, surroundings);
    this.record = new DiskRecord(db, this.session.ring, surroundings, familiesSummary);
  }

  /** One encrypted file with everything; see `Backup`. */
  makeBackup(): Promise<Backup | Failed> {
    return makeBackup(this.#db, this.session.ring, this.#surroundings);
  }

  backupState(): Promise<BackupState | Failed> {
    return backupState(this.#db, this.#surroundings.now().ms);
  }

  /** Onto a device without a vault; opens it as well. Nothing changes on failure. */
  async restore(bytes: Uint8Array<ArrayBuffer>, secret: Secret): Promise<RestoredHere> {
    const restored = await restoreBackup(this.#db, this.#surroundings, bytes, secret);
    if (!restored.ok) return restored;
    try {
      await this.session.openWith(restored.master);
    } catch (error) {
      return { ok: false, reason: storageProblem(error) };
    }
    this.record.restored();
    return { ok: true, plans: restored.plans, entries: restored.entries };
  }

  /** Into the vault in use, as a union; the secret is the backup's. Nothing changes on failure. */
  async merge(bytes: Uint8Array<ArrayBuffer>, secret: Secret): Promise<Merged> {
    const merged = await mergeBackup(this.#db, this.session.ring, bytes, secret);
    if (merged.ok) this.record.restored();
    return merged;
  }

  /** Everything on this device, for good. Without a secret (null) only half an hour after it was asked for. */
  wipe(secret: Secret | null): Promise<Wiped> {
    return wipe(this.#db, this.session, this.#surroundings, secret);
  }

  /** Asks for a wipe without a key; opening the tablet takes it back. */
  askForWipe(): Promise<Done> {
    return askForWipe(this.#db, this.#surroundings.now());
  }

  wipeAsked(): Promise<WipeAsked | Failed> {
    return wipeAsked(this.#db, this.#surroundings.now());
  }
}

/** The record of this browser. Nothing is read before `session.start()`. */
export function openDeviceRecord(
  surroundings: Surroundings = browserSurroundings(),
  db: RecordDatabase = openDatabase(),
): DeviceRecord {
  return new DeviceRecord(db, surroundings);
}
