import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockDoubt, highestStamp, nextStamp } from './clock.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-11-23T10:00:00Z');

describe('stamps', () => {
  it('sort behind everything seen, however the clock jumps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -1e15, max: 1e16 }), fc.constantFrom('a', 'b', 'c'))),
        (ticks) => {
          let last = '';
          for (const [ms, device] of ticks) {
            const next = nextStamp(last, ms, device);
            expect(next > last).toBe(true);
            last = next;
          }
        },
      ),
    );
  });

  it('go on when the counter is full', () => {
    const full = `${now.toString(16).padStart(12, '0')}-ffff-z`;
    expect(nextStamp(full, now, 'a') > full).toBe(true);
  });

  it('follow the clock when it is ahead of what was seen', () => {
    const first = nextStamp('', now, 'a');
    expect(nextStamp(first, now + 5, 'a')).toMatch(
      new RegExp(`^${(now + 5).toString(16).padStart(12, '0')}-0000-a$`),
    );
  });

  it('are not pushed by impossible ones', () => {
    const real = nextStamp('', now, 'a');
    expect(highestStamp(['ffffffffffff-ffff-x', 'nonsense', real, ''])).toBe(real);
    expect(nextStamp('ffffffffffff-ffff-x', now, 'a')).toBe(real);
  });
});

describe('a doubtful clock', () => {
  const at = (stampMs: number, writtenMs: number) => ({
    stamp: nextStamp('', stampMs, 'a'),
    written: new Date(writtenMs).toISOString(),
  });
  it('is marked when ahead or behind by more than a day, and not within', () => {
    expect(clockDoubt(at(now, now), now)).toBeNull();
    expect(clockDoubt(at(now + 2 * day, now + 2 * day), now)).toBe('ahead');
    expect(clockDoubt(at(now, now - 2 * day), now)).toBe('behind');
    expect(clockDoubt({ stamp: 'x', written: 'y' }, now)).toBe('ahead');
  });
});
