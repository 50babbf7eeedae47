import * as v from 'valibot';
import { fingerprint } from '../../vault/fingerprint.ts';
import type { MasterKey } from '../../vault/piece-key.ts';
import { open, type SealedBytes, seal } from '../../vault/sealed.ts';
import { readHeader, type VaultHeader } from '../../vault/vault-header.ts';

/*
 * One file: 8 letters, then the length of the head (4 bytes, big-endian), the head as JSON, then the sealed pieces one after
 * the other, each with its length in front. The head says how long the whole file is, so that a file cut short is told from a
 * damaged one. Only the head is readable: no plan, no date, no count of families.
 */
const MAGIC = new TextEncoder().encode('WAYMARKB');
const PIECE = 1024 * 1024;
const LENGTH = 4;
/** 2: drawings, recordings and photos may be in it. The first form is read for ever. */
const FORMAT = 2;

const HeadSchema = v.object({
  version: v.picklist([1, FORMAT]),
  id: v.string(),
  pieces: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** bytes after the head */
  rest: v.pipe(v.number(), v.integer(), v.minValue(1)),
  vault: v.unknown(),
  /** over the rest of the head */
  sum: v.string(),
});

export type BackupRefusal = 'not-a-backup' | 'truncated' | 'damaged' | 'newer-version';

export interface BackupFile {
  readonly id: string;
  readonly vault: VaultHeader;
  readonly pieces: readonly SealedBytes[];
}
export type BackupReading =
  | { readonly ok: true; readonly file: BackupFile }
  | { readonly ok: false; readonly reason: BackupRefusal };

const boundTo = (id: string, at: number, of: number) => ['backup', id, at, of];

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function lengthBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(LENGTH);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + at, LENGTH).getUint32(0);
}

/** Seals a content under the vault's master key and puts it into one file with the vault's header. */
export async function writeBackupFile(
  id: string,
  vault: VaultHeader,
  master: MasterKey,
  content: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const count = Math.max(1, Math.ceil(content.length / PIECE));
  const body: Uint8Array[] = [];
  for (let at = 0; at < count; at += 1) {
    const sealed = await seal(master, content.slice(at * PIECE, (at + 1) * PIECE), boundTo(id, at, count));
    body.push(lengthBytes(sealed.length), sealed);
  }
  const rest = body.reduce((sum, part) => sum + part.length, 0);
  const plain = { version: FORMAT, id, pieces: count, rest, vault };
  const head = { ...plain, sum: await fingerprint(JSON.stringify(plain)) };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  return join([MAGIC, lengthBytes(headBytes.length), headBytes, ...body]);
}

function readPieces(bytes: Uint8Array<ArrayBuffer>, from: number, count: number): SealedBytes[] | null {
  const pieces: SealedBytes[] = [];
  let at = from;
  while (at + LENGTH <= bytes.length) {
    const length = lengthAt(bytes, at);
    if (length > bytes.length - at - LENGTH) return null;
    pieces.push(bytes.slice(at + LENGTH, at + LENGTH + length) as SealedBytes);
    at += LENGTH + length;
  }
  return at === bytes.length && pieces.length === count ? pieces : null;
}

async function readHead(
  text: string,
): Promise<v.InferOutput<typeof HeadSchema> | 'damaged' | 'newer-version'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const read = v.safeParse(HeadSchema, value);
  if (!read.success) {
    const newer = v.safeParse(v.object({ version: v.pipe(v.number(), v.minValue(FORMAT + 1)) }), value);
    return newer.success ? 'newer-version' : 'damaged';
  }
  const { version, id, pieces, rest, vault, sum } = read.output;
  return (await fingerprint(JSON.stringify({ version, id, pieces, rest, vault }))) === sum
    ? read.output
    : 'damaged';
}

/** Takes a file apart without any key, and says what is wrong with it. */
export async function readBackupFile(bytes: Uint8Array<ArrayBuffer>): Promise<BackupReading> {
  const start = bytes.subarray(0, MAGIC.length);
  if (start.length === 0 || start.some((byte, at) => byte !== MAGIC[at]))
    return { ok: false, reason: 'not-a-backup' };
  if (bytes.length < MAGIC.length + LENGTH) return { ok: false, reason: 'truncated' };
  const headAt = MAGIC.length + LENGTH;
  const headLength = lengthAt(bytes, MAGIC.length);
  if (bytes.length < headAt + headLength) {
    // A length nobody would write is damage, not a missing end.
    return { ok: false, reason: headLength > PIECE ? 'damaged' : 'truncated' };
  }
  const head = await readHead(new TextDecoder().decode(bytes.subarray(headAt, headAt + headLength)));
  if (typeof head === 'string') return { ok: false, reason: head };
  const rest = bytes.length - headAt - headLength;
  if (rest < head.rest) return { ok: false, reason: 'truncated' };
  const vault = await readHeader(head.vault);
  if (!vault.ok) return vault;
  const pieces = readPieces(bytes, headAt + headLength, head.pieces);
  return pieces
    ? { ok: true, file: { id: head.id, vault: vault.header, pieces } }
    : { ok: false, reason: 'damaged' };
}

/** The content of a file, opened with its vault's master key; null when a piece does not open. */
export async function openBackupFile(
  file: BackupFile,
  master: MasterKey,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  for (const [at, piece] of file.pieces.entries()) {
    const opened = await open(master, piece, boundTo(file.id, at, file.pieces.length));
    if (!opened.ok) return null;
    parts.push(opened.value);
  }
  return join(parts);
}
