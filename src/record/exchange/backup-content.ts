import * as v from 'valibot';
import type { SealedBytes } from '../../vault/sealed.ts';
import type { EntryRow, KeepsakeRow, PlanRow } from '../database.ts';

/** What a backup holds: the rows as they are on disk. Sealed pieces stay sealed under their own plan's key. */
export interface BackupContent {
  readonly plans: readonly PlanRow[];
  readonly entries: readonly EntryRow[];
  readonly keepsakes: readonly KeepsakeRow[];
  readonly settings: SealedBytes | null;
}

const size = v.pipe(v.number(), v.integer(), v.minValue(0));
const ListSchema = v.object({
  settings: v.nullable(size),
  plans: v.array(v.object({ id: v.string(), count: size, wrappedKey: size, tip: size })),
  entries: v.array(
    v.object({
      id: v.string(),
      plan: v.string(),
      stamp: v.string(),
      device: v.string(),
      version: v.number(),
      sealed: size,
    }),
  ),
  /** not in backups of the first form */
  keepsakes: v.optional(v.array(v.object({ id: v.string(), plan: v.string(), sealed: size })), []),
});

/** A list of what there is, with lengths, then all sealed pieces one after the other in the list's order. */
export function packContent(content: BackupContent): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    return piece.length;
  };
  const list = {
    settings: content.settings ? put(content.settings) : null,
    plans: content.plans.map(({ id, count, wrappedKey, tip }) => ({
      id,
      count,
      wrappedKey: put(wrappedKey),
      tip: put(tip),
    })),
    entries: content.entries.map(({ id, plan, stamp, device, version, sealed }) => ({
      id,
      plan,
      stamp,
      device,
      version,
      sealed: put(sealed),
    })),
    keepsakes: content.keepsakes.map(({ id, plan, sealed }) => ({ id, plan, sealed: put(sealed) })),
  };
  const listBytes = new TextEncoder().encode(JSON.stringify(list));
  const total = pieces.reduce((sum, piece) => sum + piece.length, 4 + listBytes.length);
  const whole = new Uint8Array(total);
  new DataView(whole.buffer).setUint32(0, listBytes.length);
  whole.set(listBytes, 4);
  let at = 4 + listBytes.length;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** null when the bytes are no content of this form. */
export function unpackContent(bytes: Uint8Array<ArrayBuffer>): BackupContent | null {
  if (bytes.length < 4) return null;
  const listLength = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  let at = 4 + listLength;
  const take = (length: number): SealedBytes => {
    const piece = bytes.slice(at, at + length);
    if (piece.length !== length) throw new RangeError('too short');
    at += length;
    return piece as SealedBytes;
  };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(4, at));
    const list = v.parse(ListSchema, JSON.parse(text));
    const settings = list.settings === null ? null : take(list.settings);
    const plans = list.plans.map(({ id, count, wrappedKey, tip }) => ({
      id,
      count,
      wrappedKey: take(wrappedKey),
      tip: take(tip),
    }));
    const entries = list.entries.map((entry) => ({ ...entry, sealed: take(entry.sealed) }));
    const keepsakes = list.keepsakes.map((row) => ({ ...row, sealed: take(row.sealed) }));
    return at === bytes.length ? { settings, plans, entries, keepsakes } : null;
  } catch {
    // Opened with the right key and yet not a content: written by something else than this app.
    return null;
  }
}
