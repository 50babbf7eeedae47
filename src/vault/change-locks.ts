import { newPassphraseKey, newRecoveryLockKey } from './make-vault.ts';
import { type MasterKey, wipe } from './piece-key.ts';
import { type Secret, type UnlockFailure, unlockRaw } from './unlock-vault.ts';
import { makeLock, masterKeyOf, sumHeader, type VaultHeader } from './vault-header.ts';

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

export type RecoveryChange =
  | { readonly ok: true; readonly header: VaultHeader; readonly recoveryKey: string }
  | { readonly ok: false; readonly reason: UnlockFailure };

/** Makes a new recovery key, e.g. when the printed sheet is lost. The old sheet stops working. */
export async function renewRecoveryKey(header: VaultHeader, secret: Secret): Promise<RecoveryChange> {
  const opened = await unlockRaw(header, secret);
  if (!opened.ok) return opened;
  const next = await newRecoveryLockKey();
  if (!next.ok) {
    wipe(opened.raw);
    return { ok: false, reason: next.reason };
  }
  const recovery = await makeLock(header.id, 'recovery', next.cost, next.key, opened.raw);
  wipe(opened.raw);
  return { ok: true, header: await sumHeader({ ...header, recovery }), recoveryKey: next.recoveryKey };
}
