import { toBase64Url } from '../lib/base64url.ts';
import type { Cost } from './cost.ts';
import { deriveKey } from './derive-key.ts';
import { ENOUGH, passphraseStrength } from './passphrase-strength.ts';
import { type MasterKey, type PieceKey, randomKeyBytes } from './piece-key.ts';
import { makeRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { settlePassphrase } from './settle-passphrase.ts';
import {
  argon2Cost,
  makeLock,
  masterKeyOf,
  pbkdf2Cost,
  recoveryCost,
  sumHeader,
  type VaultHeader,
} from './vault-header.ts';

export type VaultMaking =
  | {
      readonly ok: true;
      readonly header: VaultHeader;
      readonly master: MasterKey;
      /** Shown and printed once, stored nowhere. */
      readonly recoveryKey: string;
    }
  | { readonly ok: false; readonly reason: 'derivation-refused' | 'passphrase-too-weak' };

export type PassphraseKey =
  | { readonly ok: true; readonly key: PieceKey; readonly cost: Cost }
  | { readonly ok: false; readonly reason: 'derivation-refused' | 'passphrase-too-weak' };

/** A key for a new passphrase: Argon2id, or PBKDF2 where this browser refuses WebAssembly. The cost says which. */
export async function newPassphraseKey(passphrase: string): Promise<PassphraseKey> {
  if (passphraseStrength(passphrase).score < ENOUGH) return { ok: false, reason: 'passphrase-too-weak' };
  for (const cost of [argon2Cost(), pbkdf2Cost()]) {
    const derived = await deriveKey(settlePassphrase(passphrase), cost);
    if (derived.ok) return { ok: true, key: derived.key, cost };
  }
  return { ok: false, reason: 'derivation-refused' };
}

/** A key for a freshly made recovery key. */
export async function newRecoveryLockKey(): Promise<PassphraseKey & { readonly recoveryKey: string }> {
  const recoveryKey = makeRecoveryKey();
  const read = readRecoveryKey(recoveryKey);
  const cost = recoveryCost();
  const derived = await deriveKey(read.ok ? read.key : '', cost);
  return derived.ok && read.ok
    ? { ok: true, key: derived.key, cost, recoveryKey }
    : { ok: false, reason: 'derivation-refused', recoveryKey };
}

/** Makes a new vault: a random master key, wrapped once by the passphrase and once by a recovery key. */
export async function makeVault(passphrase: string): Promise<VaultMaking> {
  const byPassphrase = await newPassphraseKey(passphrase);
  if (!byPassphrase.ok) return byPassphrase;
  const byRecovery = await newRecoveryLockKey();
  if (!byRecovery.ok) return { ok: false, reason: byRecovery.reason };
  const id = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  const raw = randomKeyBytes();
  const header = await sumHeader({
    format: 'waymark-vault',
    version: 1,
    id,
    passphrase: await makeLock(id, 'passphrase', byPassphrase.cost, byPassphrase.key, raw),
    recovery: await makeLock(id, 'recovery', byRecovery.cost, byRecovery.key, raw),
  });
  return { ok: true, header, master: await masterKeyOf(raw), recoveryKey: byRecovery.recoveryKey };
}
