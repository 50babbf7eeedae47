import { expect, it } from 'vitest';
import { heads, hold, now, others, write } from './held.ts';

const entry = (id: string, stamp: string) => ({
  id,
  stamp,
  by: { name: id },
  written: '2027-01-20T10:00:00.000Z',
});

it('R5 the newest stands and the other stays visible', () => {
  const held = hold(entry('a', '1'), 'first');
  const apart = write(write(held, entry('b', '2'), 'Priya', ['a']), entry('c', '3'), 'Gwen', ['a']);
  expect(now(apart)).toBe('Gwen');
  expect(others(apart).map((head) => head.value)).toEqual(['Priya']);
});

it('R5 choosing replaces all that was seen, and nothing that was not', () => {
  const held = write(hold(entry('a', '1'), 'first'), entry('b', '2'), 'Priya', ['a']);
  const chosen = write(write(held, entry('c', '3'), 'Gwen', ['a']), entry('d', '4'), 'both', ['b', 'c']);
  expect(heads(chosen)).toEqual(['d']);
  const unseen = write(write(held, entry('c', '3'), 'Gwen', ['a']), entry('d', '4'), 'mine', ['b']);
  expect(heads(unseen)).toEqual(['d', 'c']);
});

it('R5 the same value written apart is nothing to choose', () => {
  const held = hold(entry('a', '1'), { kind: 'by', date: '2027-01-29' });
  const apart = write(held, entry('b', '2'), { date: '2027-02-01', kind: 'by' }, ['a']);
  expect(others(write(apart, entry('c', '3'), { kind: 'by', date: '2027-02-01' }, ['a']))).toEqual([]);
});

it('R2 equal stamps are ordered by entry id, whichever comes first', () => {
  const held = hold(entry('a', '1'), '');
  const one = write(write(held, entry('b', '2'), 'b', ['a']), entry('c', '2'), 'c', ['a']);
  const two = write(write(held, entry('c', '2'), 'c', ['a']), entry('b', '2'), 'b', ['a']);
  expect(one.heads).toEqual(two.heads);
});
