/**
 * Takes out of a recording what says when, where or with what it was made, and leaves the sound as it is. In place of what is
 * taken out stand empty bytes of the same length, so that nothing else moves.
 *
 * Both shapes browsers record in are known: WebM (Chromium, Firefox) and MP4 (Safari). null for anything else: what
 * cannot be cleaned is not kept.
 */
export function cleanSound(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const clean = bytes.slice();
  if (startsWith(clean, 0, [0x1a, 0x45, 0xdf, 0xa3])) return cleanWebm(clean, 0, clean.length) ? clean : null;
  if (startsWith(clean, 4, [0x66, 0x74, 0x79, 0x70])) return cleanMp4(clean, 0, clean.length) ? clean : null;
  return null;
}

const startsWith = (bytes: Uint8Array, at: number, letters: readonly number[]) =>
  letters.every((letter, i) => bytes[at + i] === letter);

// Matroska, RFC 9559. Elements that hold others are walked through; those that tell are made Void.
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const opened: ReadonlySet<number> = new Set([SEGMENT, INFO, TRACKS, TRACK]);
const telling: ReadonlySet<number> = new Set([
  0x4461, // DateUTC
  0x4d80, // MuxingApp
  0x5741, // WritingApp
  0x7ba9, // Title
  0x7384, // SegmentFilename
  0x73a4, // SegmentUUID
  0x536e, // Name of the track
  0x1254c367, // Tags
  0x1941a469, // Attachments
]);
const VOID = 0xec;
const CLUSTER = 0x1f43b675;

/** The value and the length of a number in Matroska's own writing; `marked` keeps its length marker (ids do). */
function vint(bytes: Uint8Array, at: number, marked: boolean): { value: number; length: number } | null {
  const first = bytes[at];
  if (first === undefined || first === 0) return null;
  const length = Math.clz32(first) - 23;
  let value = marked ? first : first & (0xff >> length);
  let unknown = (first & (0xff >> length)) === 0xff >> length;
  for (let i = 1; i < length; i += 1) {
    const next = bytes[at + i];
    if (next === undefined) return null;
    value = value * 256 + next;
    unknown &&= next === 0xff;
  }
  return { value: unknown && !marked ? Number.POSITIVE_INFINITY : value, length };
}

function cleanWebm(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const id = vint(bytes, at, true);
    const size = id && vint(bytes, at + id.length, false);
    if (!id || !size) return false;
    // From the first cluster on there is only sound; it may be of unknown length, and a recording ends in the middle of one.
    if (id.value === CLUSTER) return true;
    const start = at + id.length + size.length;
    const end = Math.min(start + size.value, to);
    if (telling.has(id.value)) makeVoid(bytes, at, end);
    else if (opened.has(id.value) && !cleanWebm(bytes, start, end)) return false;
    at = end;
  }
  return true;
}

/** A Void element over these bytes: its id, its length in eight bytes or one, nothing. */
function makeVoid(bytes: Uint8Array, at: number, end: number): void {
  const long = end - at >= 9;
  const body = end - at - (long ? 9 : 2);
  bytes.fill(0, at, end);
  bytes[at] = VOID;
  if (!long) {
    bytes[at + 1] = 0x80 | body;
    return;
  }
  bytes[at + 1] = 0x01;
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 5, body);
}

const boxes: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia']);
const timed: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd']);
const told: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid', 'hdlr']);

function cleanMp4(bytes: Uint8Array, from: number, to: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = from;
  while (at + 8 <= to) {
    const small = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const large = small === 1 && at + 16 <= to ? Number(view.getBigUint64(at + 8)) : small;
    const head = small === 1 ? 16 : 8;
    const end = large === 0 ? to : at + large;
    if (end <= at + head - 1 || end > to) return false;
    if (timed.has(kind)) {
      // Version 1 writes both times in eight bytes each, version 0 in four.
      const times = at + head + 4;
      bytes.fill(0, times, Math.min(end, times + (bytes[at + head] === 1 ? 16 : 8)));
    } else if (kind === 'hdlr') {
      // The name of the handler, after its kind: the maker of the browser.
      bytes.fill(0, Math.min(end, at + head + 24), end);
    } else if (told.has(kind)) {
      bytes.set([0x66, 0x72, 0x65, 0x65], at + 4); // free
      bytes.fill(0, at + head, end);
    } else if (boxes.has(kind) && !cleanMp4(bytes, at + head, end)) return false;
    at = end;
  }
  return true;
}
