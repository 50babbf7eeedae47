import { expect, it } from 'vitest';
import { movedTo, placeUnder } from './use-drag.ts';

it('takes one out and puts it in at its place, never off the list', () => {
  expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
  expect(movedTo(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(movedTo(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
  expect(movedTo(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
});

it('changes places once the finger is past the middle of a row', () => {
  const others = [
    { top: 0, height: 40 },
    { top: 40, height: 100 },
  ];
  expect([10, 30, 80, 95].map((y) => placeUnder(y, others))).toEqual([0, 1, 1, 2]);
});
