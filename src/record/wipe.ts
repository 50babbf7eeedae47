import { takeAllOff } from '../platform/kept-languages.ts';
import { type Secret, type UnlockFailure, unlockVault } from '../vault/unlock-vault.ts';
import { readHeader } from '../vault/vault-header.ts';
import type { RecordDatabase } from './database.ts';
import type { Done, Failed } from './plan-record.ts';
import type { Session } from './session.ts';
import { type StorageProblem, storageProblem } from './storage-problem.ts';
import type { Moment, Surroundings } from './surroundings.ts';

const MINUTE = 60_000;
/** Between asking and wiping without a key, in minutes: long enough that whoever holds the passphrase is back. */
const WAIT = 30;
/** After this many minutes it has to be asked for anew. */
const LAPSES = 24 * 60;

export interface WipeAsked {
  readonly ok: true;
  /** ISO date-time; null when nobody has asked, or too long ago */
  readonly at: string | null;
  /** from when on it can be done, ISO date-time; null when nobody has asked */
  readonly from: string | null;
  readonly ready: boolean;
}

export type Wiped =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: UnlockFailure | StorageProblem | 'not-set-up' | 'wipe-too-soon' };

/** Somebody without passphrase and paper wants everything gone: noted, and only possible half an hour later. */
export async function askForWipe(db: RecordDatabase, now: Moment): Promise<Done> {
  try {
    await db.meta.put({ name: 'wipe-asked', at: now.iso });
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}

/** Whether a wipe without a key was asked for. Opening the tablet takes it back. */
export async function wipeAsked(db: RecordDatabase, now: Moment): Promise<WipeAsked | Failed> {
  try {
    const row = await db.meta.get('wipe-asked');
    const asked = row?.name === 'wipe-asked' ? Date.parse(row.at) : Number.NaN;
    const minutes = (now.ms - asked) / MINUTE;
    // A clock put back makes it wait again; it never makes it ready.
    if (row?.name !== 'wipe-asked' || Number.isNaN(minutes) || minutes >= LAPSES)
      return { ok: true, at: null, from: null, ready: false };
    const from = new Date(asked + WAIT * MINUTE).toISOString();
    return { ok: true, at: row.at, from, ready: minutes >= WAIT };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}

/**
 * Removes everything on this device: all plans, keys, settings, drafts and kept languages. The other tabs let go first.
 * @param secret what opens the vault; null for who has nothing, after the wait
 */
export async function wipe(
  db: RecordDatabase,
  session: Session,
  surroundings: Surroundings,
  secret: Secret | null,
): Promise<Wiped> {
  const may = secret === null ? await waited(db, surroundings) : await opens(db, secret);
  if (!may.ok) return may;
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
    return { ok: false, reason: storageProblem(error) };
  }
  await takeAllOff();
  session.ring.drop({ is: 'none' });
  return { ok: true };
}

async function waited(db: RecordDatabase, surroundings: Surroundings): Promise<Wiped> {
  const asked = await wipeAsked(db, surroundings.now());
  if (!asked.ok) return { ok: false, reason: asked.problem as StorageProblem };
  return asked.ready ? { ok: true } : { ok: false, reason: 'wipe-too-soon' };
}

async function opens(db: RecordDatabase, secret: Secret): Promise<Wiped> {
  try {
    const row = await db.meta.get('vault');
    if (row?.name !== 'vault') return { ok: false, reason: 'not-set-up' };
    const read = await readHeader(row.header);
    if (!read.ok) return read;
    const opened = await unlockVault(read.header, secret);
    return opened.ok ? { ok: true } : opened;
  } catch (error) {
    return { ok: false, reason: storageProblem(error) };
  }
}
