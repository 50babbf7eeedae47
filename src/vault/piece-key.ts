import type { OpenBytes } from './open-bytes.ts';

/**
 * A key that seals and opens pieces. The CryptoKey cannot be exported; `mark` (four bytes of a hash over the key) travels
 * with every sealed piece, so that a wrong key can be told from a damaged piece, and a piece cannot be made to open
 * under two keys.
 */
export interface PieceKey {
  readonly key: CryptoKey;
  readonly mark: Uint8Array<ArrayBuffer>;
}

declare const masterBrand: unique symbol;
declare const planBrand: unique symbol;

/** Wraps plan keys and seals what belongs to the whole device (settings, the index of families). */
export type MasterKey = PieceKey & { readonly [masterBrand]: true };
/** Seals everything that belongs to one plan, and nothing else. */
export type PlanKey = PieceKey & { readonly [planBrand]: true };

/** Bytes in a key: AES-256. */
export const KEY_BYTES = 32;
export const MARK_BYTES = 4;

/** Fresh random bytes for a key. The caller wipes them with `wipe` as soon as they are imported and wrapped. */
export function randomKeyBytes(): OpenBytes {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES)) as OpenBytes;
}

/** Overwrites key bytes. JavaScript gives no promise that no copy is left; fewer copies are still better than many. */
export function wipe(bytes: Uint8Array): void {
  bytes.fill(0);
}

/** Makes a non-extractable AES-256-GCM key of 32 raw bytes. Throws for any other length: that is a fault of ours. */
export async function importKey(raw: Uint8Array<ArrayBuffer>): Promise<PieceKey> {
  if (raw.length !== KEY_BYTES) throw new Error('A key has 32 bytes');
  const named = new Uint8Array([...new TextEncoder().encode('waymark/mark/1|'), ...raw]);
  const hash = await crypto.subtle.digest('SHA-256', named);
  wipe(named);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { key, mark: new Uint8Array(hash.slice(0, MARK_BYTES)) };
}
