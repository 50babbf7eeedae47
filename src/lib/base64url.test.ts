import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url.ts';

it('agrees with Node for any bytes, both ways', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect([...(fromBase64Url(text) ?? [])]).toEqual([...bytes]);
    }),
  );
});

it.each([['A'], ['AA=='], ['A+B/'], ['A B C'], ['éééé'], ['AB'], ['AAAAA']])('refuses %j', (text) => {
  expect(fromBase64Url(text)).toBeUndefined();
});

it('reads the empty text as no bytes', () => {
  expect(fromBase64Url('')?.length).toBe(0);
});
