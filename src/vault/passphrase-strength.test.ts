import { describe, expect, it } from 'vitest';
import { ENOUGH, passphraseStrength } from './passphrase-strength.ts';

describe('passphrase strength', () => {
  it.each([
    ['', 'empty'],
    ['Xk7#q', 'too-short'],
    ['password', 'too-short'],
    ['Passw0rd2026', 'common-words'],
    ['Liverpool1892!', 'common-words'],
    ['qwertyuiop', 'keyboard-run'],
    ['aaaaaaaaaaaaaaaaaaaa', 'repeats'],
    ['catcatcatcatcatcat', 'repeats'],
    ['banana banana banana banana', 'repeats'],
    ['i love my mum', 'common-words'],
    ['heron lemon', 'one-more-word'],
  ])('%s is not enough: %s', (typed, reason) => {
    const judged = passphraseStrength(typed);
    expect(judged.score).toBeLessThan(ENOUGH);
    expect(judged.reason).toBe(reason);
  });

  it.each([
    'kettle larch heron lemon',
    'a kettle under the quiet larch',
    'mae hen wlad fy nhadau yn annwyl',
    'x7Kq-92mV-tt4Z',
  ])('%s is enough, without rules about figures and signs', (typed) =>
    expect(passphraseStrength(typed).score).toBeGreaterThanOrEqual(ENOUGH),
  );

  it('never falls when a new word is added', () => {
    const words = ['kettle', 'larch', 'heron', 'lemon', 'gravel', 'thimble', 'wren'];
    const scores = words.map((_, i) => passphraseStrength(words.slice(0, i + 1).join(' ')).score);
    expect(scores.toSorted((a, b) => a - b)).toEqual(scores);
    expect(scores.at(-1)).toBe(4);
  });

  it('gives nothing for the own name', () => {
    expect(passphraseStrength('Bronwen Carmichael', ['Bronwen Carmichael']).score).toBe(0);
  });

  it('is quick for 10,000 letters', () => {
    expect(passphraseStrength('wren '.repeat(2000)).reason).toBe('repeats');
    expect(passphraseStrength(Array.from({ length: 2000 }, (_, i) => `w${i}`).join(' ')).score).toBe(4);
  });
});
