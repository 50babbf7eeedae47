import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importKey, randomKeyBytes } from './piece-key.ts';
import { open, openJson, type SealedBytes, seal, sealJson } from './sealed.ts';

const newKey = () => importKey(randomKeyBytes());
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('seal and open', () => {
  it('gives back what was sealed, for any bytes and any place', async () => {
    const key = await newKey();
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.array(fc.string(), { maxLength: 4 }),
        async (raw, place) => {
          const bytes = new Uint8Array(raw);
          const opened = await open(key, await seal(key, bytes, place), place);
          expect(opened).toEqual({ ok: true, value: bytes });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('gives back any JSON value, in any script', async () => {
    const key = await newKey();
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const value: unknown = JSON.parse(text);
        const opened = await openJson(key, await sealJson(key, value, ['x']), ['x']);
        expect(opened).toEqual({ ok: true, value });
      }),
      { numRuns: 50 },
    );
  });

  it('never uses a nonce twice', async () => {
    const key = await newKey();
    const pieces = await Promise.all(Array.from({ length: 200 }, () => seal(key, bytesOf('same'), ['x'])));
    expect(new Set(pieces.map((piece) => piece.subarray(5, 17).join())).size).toBe(200);
  });

  it('does not show what is inside, nor how long a short text is', async () => {
    const key = await newKey();
    const short = await sealJson(key, { face: 1 }, ['x']);
    const longer = await sealJson(key, { words: 'Larkfield is where we live now' }, ['x']);
    expect(Buffer.from(longer).includes('Larkfield')).toBe(false);
    expect(short.length).toBe(longer.length);
  });

  it('says damaged for every single altered byte but version and mark', async () => {
    const key = await newKey();
    const sealed = await seal(key, bytesOf('Mia'), ['entry', 'e1']);
    for (let at = 5; at < sealed.length; at += 1) {
      const altered = new Uint8Array(sealed) as SealedBytes;
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(await open(key, altered, ['entry', 'e1'])).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('says damaged when cut short, and when moved to another place', async () => {
    const key = await newKey();
    const sealed = await seal(key, bytesOf('Mia'), ['entry', 'e1']);
    for (const length of [0, 1, 16, 17, 32, sealed.length - 1]) {
      expect(await open(key, sealed.slice(0, length) as SealedBytes, ['entry', 'e1'])).toEqual({
        ok: false,
        reason: 'damaged',
      });
    }
    expect(await open(key, sealed, ['entry', 'e2'])).toEqual({ ok: false, reason: 'damaged' });
    expect(await open(key, sealed, ['entry"', 'e1'])).toEqual({ ok: false, reason: 'damaged' });
  });

  it('tells a wrong key from a newer version', async () => {
    const key = await newKey();
    const sealed = await seal(key, bytesOf('Mia'), []);
    expect(await open(await newKey(), sealed, [])).toEqual({ ok: false, reason: 'wrong-key' });
    const newer = new Uint8Array(sealed) as SealedBytes;
    newer[0] = 2;
    expect(await open(key, newer, [])).toEqual({ ok: false, reason: 'newer-version' });
  });

  it('keeps keys that cannot be exported', async () => {
    const { key } = await newKey();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
