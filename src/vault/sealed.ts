import type { OpenBytes } from './open-bytes.ts';
import { MARK_BYTES, type PieceKey } from './piece-key.ts';

declare const sealedBrand: unique symbol;

/** What may go on the disk: version (1 byte), key mark (4), nonce (12), AES-GCM ciphertext with its 16-byte tag. */
export type SealedBytes = Uint8Array<ArrayBuffer> & { readonly [sealedBrand]: true };

/** What a piece is bound to (kind, ids, order stamp). A piece moved to another place does not open there. */
export type BoundTo = readonly (string | number)[];

export type OpenFailure = 'wrong-key' | 'damaged' | 'newer-version';
export type Opening<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: OpenFailure };

const SEALED_VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + MARK_BYTES + NONCE_BYTES;
/** JSON is padded to whole blocks, so that the length of a row does not tell which kind of fact it holds. */
const PADDING_BLOCK = 256;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

function boundBytes(head: Uint8Array, boundTo: BoundTo): Uint8Array<ArrayBuffer> {
  const text = encoder.encode(JSON.stringify(['waymark', ...boundTo]));
  const bytes = new Uint8Array(1 + MARK_BYTES + text.length);
  bytes.set(head.subarray(0, 1 + MARK_BYTES), 0);
  bytes.set(text, 1 + MARK_BYTES);
  return bytes;
}

/** Seals bytes under a key with a fresh 96-bit nonce. `boundTo` must be given again, the same, to open. */
export async function seal(
  piece: PieceKey,
  bytes: Uint8Array<ArrayBuffer>,
  boundTo: BoundTo,
): Promise<SealedBytes> {
  const head = new Uint8Array(HEAD_BYTES);
  head[0] = SEALED_VERSION;
  head.set(piece.mark, 1);
  const nonce = crypto.getRandomValues(head.subarray(1 + MARK_BYTES));
  const additionalData = boundBytes(head, boundTo);
  const hidden = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData },
    piece.key,
    bytes,
  );
  const sealed = new Uint8Array(HEAD_BYTES + hidden.byteLength);
  sealed.set(head, 0);
  sealed.set(new Uint8Array(hidden), HEAD_BYTES);
  return sealed as SealedBytes;
}

/**
 * Opens a sealed piece. Never throws for what it is given: `newer-version` (sealed by a later release), `wrong-key`
 * (sealed under another key), `damaged` (cut short, altered, or bound to something else).
 */
export async function open(
  piece: PieceKey,
  sealed: SealedBytes,
  boundTo: BoundTo,
): Promise<Opening<OpenBytes>> {
  if (!(sealed instanceof Uint8Array) || sealed.length < HEAD_BYTES + TAG_BYTES) {
    return { ok: false, reason: 'damaged' };
  }
  const version = sealed[0] ?? 0;
  if (version !== SEALED_VERSION) {
    return { ok: false, reason: version > SEALED_VERSION ? 'newer-version' : 'damaged' };
  }
  if (piece.mark.some((byte, at) => byte !== sealed[1 + at])) return { ok: false, reason: 'wrong-key' };
  const iv = sealed.subarray(1 + MARK_BYTES, HEAD_BYTES);
  const additionalData = boundBytes(sealed, boundTo);
  try {
    const hidden = sealed.subarray(HEAD_BYTES);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, piece.key, hidden);
    return { ok: true, value: new Uint8Array(plain) as OpenBytes };
  } catch {
    // AES-GCM gives no reason, on purpose: with the right mark it can only be the piece or its place.
    return { ok: false, reason: 'damaged' };
  }
}

/** Seals a JSON value, padded with blanks (JSON ignores them) to whole blocks of 256 bytes. */
export async function sealJson(piece: PieceKey, value: unknown, boundTo: BoundTo): Promise<SealedBytes> {
  const text = encoder.encode(JSON.stringify(value));
  const padded = new Uint8Array(Math.ceil((text.length + 1) / PADDING_BLOCK) * PADDING_BLOCK).fill(0x20);
  padded.set(text, 0);
  return seal(piece, padded, boundTo);
}

/** Opens what `sealJson` sealed. The value is unknown until the caller has read it with a schema. */
export async function openJson(
  piece: PieceKey,
  sealed: SealedBytes,
  boundTo: BoundTo,
): Promise<Opening<unknown>> {
  const opened = await open(piece, sealed, boundTo);
  if (!opened.ok) return opened;
  try {
    return { ok: true, value: JSON.parse(decoder.decode(opened.value)) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
