import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { withLock } from './lock-between-tabs.ts';

it('lets one in at a time, in order, also after a failure', async () => {
  vi.stubGlobal('navigator', {});
  const seen: string[] = [];
  const work =
    (name: string, ms: number, fail = false) =>
    async () => {
      seen.push(`in ${name}`);
      await wait(ms);
      seen.push(`out ${name}`);
      if (fail) throw new Error(name);
      return name;
    };
  const all = await Promise.allSettled([
    withLock('x', work('a', 15, true)),
    withLock('x', work('b', 5)),
    withLock('x', work('c', 1)),
  ]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(seen).toEqual(['in a', 'out a', 'in b', 'out b', 'in c', 'out c']);
});

it('does not hold up other names', async () => {
  vi.stubGlobal('navigator', {});
  const seen: string[] = [];
  await Promise.all([
    withLock('slow', async () => {
      await wait(15);
      seen.push('slow');
    }),
    withLock('quick', async () => seen.push('quick')),
  ]);
  expect(seen).toEqual(['quick', 'slow']);
});

it('asks the browser where it has locks', async () => {
  const request = vi.fn(async (_name: string, work: () => Promise<number>) => work());
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await withLock('x', async () => 7)).toBe(7);
  expect(request.mock.calls[0]?.[0]).toBe('x');
});
