import { describe, expect, it } from 'vitest';
import { cleanSound } from './clean-sound.ts';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const has = (bytes: Uint8Array | null, text: string) =>
  new TextDecoder('latin1').decode(bytes ?? undefined).includes(text);

const element = (id: number[], body: number[]) => [...id, 0x80 | body.length, ...body];
const webm = new Uint8Array([
  ...element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], ascii('webm'))),
  // a segment of unknown length, as a recorder writes it
  ...[0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  ...element(
    [0x15, 0x49, 0xa9, 0x66],
    [
      ...element([0x2a, 0xd7, 0xb1], [0x0f, 0x42, 0x40]),
      ...element([0x4d, 0x80], ascii('Chrome')),
      ...element([0x57, 0x41], ascii('Nans tablet 9')),
      ...element([0x44, 0x61], [1, 2, 3, 4, 5, 6, 7, 8]),
    ],
  ),
  ...element([0x12, 0x54, 0xc3, 0x67], ascii('Tagged at home')),
  ...[0x1f, 0x43, 0xb6, 0x75, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  ...ascii('sound sound'),
]);

const box = (kind: string, body: number[]) => [0, 0, 0, 8 + body.length, ...ascii(kind), ...body];
const mp4 = new Uint8Array([
  ...box('ftyp', ascii('iso5')),
  ...box('moov', [
    ...box('mvhd', [0, 0, 0, 0, 9, 9, 9, 9, 8, 8, 8, 8, 0, 0, 0xbb, 0x80]),
    ...box('trak', [
      ...box('tkhd', [1, 0, 0, 0, ...Array<number>(16).fill(7), 0, 0, 0, 1]),
      ...box(
        'mdia',
        box('hdlr', [
          ...Array<number>(8).fill(0),
          ...ascii('soun'),
          ...Array<number>(12).fill(0),
          ...ascii('Core Media Audio'),
        ]),
      ),
    ]),
    ...box('udta', ascii('place: home')),
  ]),
  ...box('mdat', ascii('sound sound')),
]);

describe('a recording', () => {
  it('in WebM keeps its sound and its length, and says no more when or with what it was made', () => {
    const clean = cleanSound(webm);
    expect(clean).toHaveLength(webm.length);
    expect(has(clean, 'sound sound')).toBe(true);
    for (const told of ['Chrome', 'Nans', 'Tagged', '\u0001\u0002\u0003\u0004'])
      expect(has(clean, told), told).toBe(false);
    // What was taken out is an element that means nothing; walked through again there is nothing more to take.
    expect(cleanSound(clean!)).toEqual(clean);
    expect(has(webm, 'Nans')).toBe(true);
  });

  it('in MP4 keeps its sound, and has no time, maker or place any more', () => {
    const clean = cleanSound(mp4);
    expect(clean).toHaveLength(mp4.length);
    expect(has(clean, 'sound sound')).toBe(true);
    expect(has(clean, 'soun')).toBe(true);
    for (const told of ['\t\t\t\t', '\b\b\b\b', '\u0007\u0007', 'Core Media', 'home', 'udta'])
      expect(has(clean, told), told).toBe(false);
  });

  it('in any other shape, or broken off before the sound, is not kept', () => {
    expect(cleanSound(new Uint8Array(ascii('RIFF....WAVE')))).toBeNull();
    expect(cleanSound(webm.slice(0, 50))).not.toEqual(webm.slice(0, 50));
    expect(cleanSound(new Uint8Array([...box('ftyp', []), 0, 0, 9, 9, ...ascii('moov')]))).toBeNull();
    expect(cleanSound(new Uint8Array())).toBeNull();
  });
});
