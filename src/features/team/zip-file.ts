/** One file in an archive. */
export interface Packed {
  readonly name: string;
  readonly text: string;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  return crc >>> 0;
});

/** CRC-32 as ZIP has it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}

/** Little-endian fields of two or four bytes. */
function fields(...all: readonly (readonly [number, 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of all) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** 1 January 1980: the day of a document says nothing. */
const DAY = 0x00_21;
/** names are UTF-8 */
const UTF8 = 0x08_00;

/** An archive of a few small files, stored as they are (APPNOTE 6.3, without compression). */
export function zipFile(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { name, text } of files) {
    const [named, bytes] = [encoder.encode(name), encoder.encode(text)];
    const about = [
      [20, 2],
      [UTF8, 2],
      [0, 2],
      [0, 2],
      [DAY, 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [named.length, 2],
      [0, 2],
    ] as const;
    const head = fields([0x04_03_4b_50, 4], ...about);
    list.push(fields([0x02_01_4b_50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), named);
    parts.push(head, named, bytes);
    at += head.length + named.length + bytes.length;
  }
  const size = list.reduce((sum, one) => sum + one.length, 0);
  const end = fields(
    [0x06_05_4b_50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  );
  const whole = new Uint8Array(at + size + end.length);
  let to = 0;
  for (const part of [...parts, ...list, end]) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}
