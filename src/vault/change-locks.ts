import { newPassphraseKey, newRecoveryLockKey } from './make-vault.ts';
import { type MasterKey, wipe } from './piece-key.ts';
import { type Secret, type UnlockFailure, unlockRaw } from './unlock-vault.ts';
import { makeLock, masterKeyOf, sumHeader, type VaultHeader, type VaultLock } from './vault-header.ts';

export type PassphraseChange =
  | { readonly ok: true; readonly header: VaultHeader; readonly master: MasterKey }
  | { readonly ok: false; readonly reason: UnlockFailure };

/**
 * Sets a new passphrase with the old one or with the recovery key. The master key stays the same, so no row is sealed
 * again; the recovery key stays valid. Backups made before still open with the old passphrase.
 */
export async function changePassphrase(
  header: VaultHeader,
  secret: Secret,
  newPassphrase: string,
): Promise<PassphraseChange> {
  const opened = await unlockRaw(header, secret);
  if (!opened.ok) return opened;
  const next = await newPassphraseKey(newPassphrase);
  if (!next.ok) {
    wipe(opened.raw);
    return next;
  }
  const passphrase = await makeLock(header.id, 'passphrase', next.cost, next.key, opened.raw);
  return {
    ok: true,
    header: await sumHeader({ ...header, passphrase }),
    master: await masterKeyOf(opened.raw),
  };
}

export type RecoveryLockMaking =
  | { readonly ok: true; readonly made: MadeRecoveryLock }
  | { readonly ok: false; readonly reason: UnlockFailure };

/** A new recovery key and the lock it opens, not yet in any header: the old sheet still works. */
export interface MadeRecoveryLock {
  /** The vault it was made for; it fits no other. */
  readonly vault: string;
  readonly recoveryKey: string;
  readonly lock: VaultLock;
}

/** Makes a new recovery key, e.g. when the printed sheet is lost. Nothing changes before `withRecoveryLock`. */
export async function makeRecoveryLock(header: VaultHeader, secret: Secret): Promise<RecoveryLockMaking> {
  const opened = await unlockRaw(header, secret);
  if (!opened.ok) return opened;
  const next = await newRecoveryLockKey();
  if (!next.ok) {
    wipe(opened.raw);
    return { ok: false, reason: next.reason };
  }
  const lock = await makeLock(header.id, 'recovery', next.cost, next.key, opened.raw);
  wipe(opened.raw);
  return { ok: true, made: { vault: header.id, recoveryKey: next.recoveryKey, lock } };
}

/** The header with the new lock in the place of the old: from here on the old sheet is dead. Null for another vault. */
export async function withRecoveryLock(
  header: VaultHeader,
  { vault, lock }: MadeRecoveryLock,
): Promise<VaultHeader | null> {
  return vault === header.id ? sumHeader({ ...header, recovery: lock }) : null;
}
