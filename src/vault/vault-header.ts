import * as v from 'valibot';
import { fromBase64Url, toBase64Url } from '../lib/base64url.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { ARGON2_MEMORY_KIB, ARGON2_PASSES, type Cost, CostSchema, PBKDF2_ROUNDS } from './cost.ts';
import { fingerprint } from './fingerprint.ts';
import type { OpenBytes } from './open-bytes.ts';
import { importKey, type MasterKey, type PieceKey, wipe } from './piece-key.ts';
import { type BoundTo, open, type SealedBytes, seal } from './sealed.ts';

const HEADER_VERSION = 1;

const LockSchema = v.object({
  cost: CostSchema,
  /** The master key, sealed under the key this lock's secret derives to; base64url. */
  wrapped: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/)),
});

const HeaderSchema = v.object({
  format: v.literal('waymark-vault'),
  version: v.literal(HEADER_VERSION),
  /** Random; says nothing about the person or the device. */
  id: v.string(),
  passphrase: LockSchema,
  recovery: LockSchema,
  /** Fingerprint over the rest: tells a damaged header from a wrong passphrase. It is no protection against forgery. */
  sum: v.string(),
});

/** The vault's only readable part: how to derive, and the master key wrapped twice. Stored as it is, and in backups. */
export type VaultHeader = v.InferOutput<typeof HeaderSchema>;
export type LockName = 'passphrase' | 'recovery';
export type VaultLock = v.InferOutput<typeof LockSchema>;

export type HeaderReading =
  | { readonly ok: true; readonly header: VaultHeader }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer-version' };

type Unsummed = Omit<VaultHeader, 'sum'>;

/** A header with its sum. */
export async function sumHeader(header: Unsummed): Promise<VaultHeader> {
  const { format, version, id, passphrase, recovery } = header;
  const plain = { format, version, id, passphrase, recovery };
  return { ...plain, sum: await fingerprint(canonicalJson(plain)) };
}

/** Reads a header from the disk or from a backup; anything that is not one, or was altered by accident, is a reason. */
export async function readHeader(value: unknown): Promise<HeaderReading> {
  const read = v.safeParse(HeaderSchema, value);
  if (!read.success) {
    const newer = v.safeParse(
      v.object({
        format: v.literal('waymark-vault'),
        version: v.pipe(v.number(), v.minValue(HEADER_VERSION + 1)),
      }),
      value,
    );
    return { ok: false, reason: newer.success ? 'newer-version' : 'damaged' };
  }
  const summed = await sumHeader(read.output);
  if (summed.sum !== read.output.sum) return { ok: false, reason: 'damaged' };
  return { ok: true, header: read.output };
}

function freshSalt(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

export const argon2Cost = (): Cost => ({
  name: 'argon2id',
  memory: ARGON2_MEMORY_KIB,
  passes: ARGON2_PASSES,
  lanes: 1,
  salt: freshSalt(),
});
export const pbkdf2Cost = (): Cost => ({ name: 'pbkdf2-sha256', rounds: PBKDF2_ROUNDS, salt: freshSalt() });
export const recoveryCost = (): Cost => ({ name: 'hkdf-sha256', salt: freshSalt() });

function lockBinding(id: string, name: LockName, cost: Cost): BoundTo {
  return ['vault', id, name, canonicalJson(cost)];
}

/** Wraps the raw master key for one lock. */
export async function makeLock(
  id: string,
  name: LockName,
  cost: Cost,
  key: PieceKey,
  raw: OpenBytes,
): Promise<VaultLock> {
  return { cost, wrapped: toBase64Url(await seal(key, raw, lockBinding(id, name, cost))) };
}

export type LockOpening =
  | { readonly ok: true; readonly raw: OpenBytes }
  | { readonly ok: false; readonly reason: 'wrong-key' | 'damaged' | 'newer-version' };

/** Opens one lock with a derived key. The caller wipes the raw master key. */
export async function openLock(header: VaultHeader, name: LockName, key: PieceKey): Promise<LockOpening> {
  const lock = header[name];
  const wrapped = fromBase64Url(lock.wrapped);
  if (wrapped === undefined) return { ok: false, reason: 'damaged' };
  const opened = await open(key, wrapped as SealedBytes, lockBinding(header.id, name, lock.cost));
  return opened.ok ? { ok: true, raw: opened.value } : opened;
}

/** The usable master key of its raw bytes; the bytes are wiped. */
export async function masterKeyOf(raw: OpenBytes): Promise<MasterKey> {
  const key = await importKey(raw);
  wipe(raw);
  return key as MasterKey;
}
