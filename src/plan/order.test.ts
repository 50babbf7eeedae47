import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, placeBetween } from './order.ts';

it('S15 there is always room between two places, at the beginning, and at the end', () => {
  const first = '2027-02-01 2027-01-20 a';
  expect(placeBetween('', first) < first).toBe(true);
  expect(placeBetween(first, null) > first).toBe(true);
  // Whoever moves something into a gap again and again still finds room.
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 60 }), (moves) => {
      const places = [first, '2027-02-05 2027-01-20 b', '~ 2027-01-20 c'];
      for (const move of moves) {
        const at = move % (places.length + 1);
        places.splice(at, 0, placeBetween(places[at - 1] ?? '', places[at] ?? null));
      }
      expect(places.toSorted(compare)).toEqual(places);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

it('S15 a thousand moves to the same gap do not run out of room', () => {
  let after = '~ 2027-01-20 c';
  for (let i = 0; i < 1000; i++) {
    const next = placeBetween('2027', after);
    expect(next < after && next > '2027').toBe(true);
    after = next;
  }
  expect(after.length).toBeLessThan(400);
});
