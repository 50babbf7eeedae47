import { deriveKey } from './derive-key.ts';
import type { OpenBytes } from './open-bytes.ts';
import type { MasterKey } from './piece-key.ts';
import { readRecoveryKey } from './recovery-key.ts';
import { settlePassphrase } from './settle-passphrase.ts';
import { masterKeyOf, openLock, type VaultHeader } from './vault-header.ts';

/** What a person offers to open the vault. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recovery'; readonly text: string };

export type UnlockFailure =
  | 'wrong-passphrase'
  /** A well-formed recovery key, but of another vault or an older sheet. */
  | 'wrong-recovery-key'
  | 'recovery-key-too-short'
  | 'recovery-key-too-long'
  | 'recovery-key-mistyped'
  | 'damaged'
  | 'newer-version'
  /** Only for a new passphrase: `passphraseStrength` judges it below `ENOUGH`. */
  | 'passphrase-too-weak'
  /** This browser cannot run the function the vault was locked with. */
  | 'derivation-refused';

export type RawUnlocking =
  | { readonly ok: true; readonly raw: OpenBytes }
  | { readonly ok: false; readonly reason: UnlockFailure };
export type Unlocking =
  | { readonly ok: true; readonly master: MasterKey }
  | { readonly ok: false; readonly reason: UnlockFailure };

/** Inside the vault only: the raw master key, to be wrapped again. The caller wipes it. */
export async function unlockRaw(header: VaultHeader, secret: Secret): Promise<RawUnlocking> {
  let text = settlePassphrase(secret.text);
  if (secret.kind === 'recovery') {
    const read = readRecoveryKey(secret.text);
    if (!read.ok) return { ok: false, reason: `recovery-key-${read.reason}` };
    text = read.key;
  }
  if (text === '') return { ok: false, reason: 'wrong-passphrase' };
  const derived = await deriveKey(text, header[secret.kind].cost);
  if (!derived.ok) return derived;
  const opened = await openLock(header, secret.kind, derived.key);
  if (opened.ok) return opened;
  if (opened.reason !== 'wrong-key') return { ok: false, reason: opened.reason };
  return { ok: false, reason: secret.kind === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-key' };
}

/** Opens the vault. A wrong passphrase takes as long as the right one and reveals nothing. */
export async function unlockVault(header: VaultHeader, secret: Secret): Promise<Unlocking> {
  const opened = await unlockRaw(header, secret);
  return opened.ok ? { ok: true, master: await masterKeyOf(opened.raw) } : opened;
}
