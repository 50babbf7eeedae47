import { describe, expect, it } from 'vitest';
import { makeRecoveryKey, readRecoveryKey } from './recovery-key.ts';

describe('a recovery key', () => {
  it('is nine groups of four letters that are not mistaken for one another', () => {
    for (let i = 0; i < 50; i += 1) {
      expect(makeRecoveryKey()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    }
  });

  it('is different each time', () => {
    expect(new Set(Array.from({ length: 100 }, makeRecoveryKey)).size).toBe(100);
  });

  it('finds every single wrong letter', () => {
    const key = makeRecoveryKey().replaceAll('-', '');
    for (let at = 0; at < key.length; at += 1) {
      for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (letter === key[at]) continue;
        expect(readRecoveryKey(key.slice(0, at) + letter + key.slice(at + 1))).toEqual({
          ok: false,
          reason: 'mistyped',
        });
      }
    }
  });

  it('finds swapped neighbours, but for 0 beside Z', () => {
    for (let i = 0; i < 50; i += 1) {
      const key = makeRecoveryKey().replaceAll('-', '');
      for (let at = 0; at + 1 < key.length; at += 1) {
        const pair = key.slice(at, at + 2);
        if (pair[0] === pair[1] || pair === '0Z' || pair === 'Z0') continue;
        const swapped = `${key.slice(0, at)}${pair[1]}${pair[0]}${key.slice(at + 2)}`;
        expect(readRecoveryKey(swapped).ok).toBe(false);
      }
    }
  });

  it('says what is wrong', () => {
    const key = makeRecoveryKey();
    expect(readRecoveryKey('')).toEqual({ ok: false, reason: 'too-short' });
    expect(readRecoveryKey(key.slice(0, -1))).toEqual({ ok: false, reason: 'too-short' });
    expect(readRecoveryKey(`${key}0`)).toEqual({ ok: false, reason: 'too-long' });
    expect(readRecoveryKey(`${key.slice(0, -1)}ł`)).toEqual({ ok: false, reason: 'mistyped' });
  });
});
