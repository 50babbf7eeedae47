import { expect, it } from 'vitest';
import { composedOf, refOf } from './composed-picture.ts';

it.each([
  'house',
  'person:p1',
  'not:beer',
  'not:person:p1',
  'pair:person:p1:person:p2',
  'badge:house:shield',
  'pair:person:p1:school',
])('%s is taken apart and put together again', (ref) => {
  expect(refOf(composedOf(ref))).toBe(ref);
});

it('a half-made pair is its first picture, and nothing is nothing', () => {
  expect(refOf({ how: 'pair', first: 'house', second: null })).toBe('house');
  expect(refOf({ how: 'not', first: null, second: 'house' })).toBeNull();
  expect(refOf(composedOf(null))).toBeNull();
});

it('what this version does not know is kept as it is', () => {
  expect(refOf(composedOf('triple:a:b:c'))).toBe('triple:a:b:c');
});
