import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';

it('does not mind in which order members were set', () => {
  expect(canonicalJson({ b: 1, a: { d: null, c: [true, 'x'] } })).toBe(
    '{"a":{"c":[true,"x"],"d":null},"b":1}',
  );
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});

it('leaves out undefined members and keeps null ones', () => {
  expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
});

it('keeps the order of lists', () => {
  expect(canonicalJson([2, 1])).toBe('[2,1]');
});

it('writes what JSON.parse reads back, for any value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value as Json);
      expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('refuses what JSON cannot hold', () => {
  expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(TypeError);
  expect(() => canonicalJson([undefined] as unknown as Json)).toThrow(TypeError);
  expect(() => canonicalJson((() => 1) as unknown as Json)).toThrow(TypeError);
});
