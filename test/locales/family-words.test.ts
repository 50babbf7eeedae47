import { describe, expect, it } from 'vitest';
import { namespaces } from '../../src/i18n/namespaces.ts';
import { readingAge, sentences, wordsOf } from '../../src/plan/wording/reading-age.ts';
import { textsOf } from './read-locales.ts';

const LONGEST_SENTENCE = 15; // words (domain §4.5, design §4)
const OLDEST_READER = 9; // years
/** Shorter than this is a label, not a sentence; the formula says nothing about it. */
const SHORTEST_SENTENCE = 4;

const familyNames = Object.entries<{ readers: 'family' | 'worker' }>(namespaces)
  .filter(([, { readers }]) => readers === 'family')
  .map(([name]) => name);

describe.each(familyNames)('English words for families: %s', (namespace) => {
  const texts = [...(textsOf('en-GB', namespace) ?? [])];

  it('have at most 15 words in a sentence', () => {
    const long = texts.filter(([, text]) =>
      sentences(text).some((one) => wordsOf(one).length > LONGEST_SENTENCE),
    );
    expect(long.map(([path]) => path)).toEqual([]);
  });

  it('can be read at nine', () => {
    const read = texts
      .flatMap(([, text]) => sentences(text))
      .filter((one) => wordsOf(one).length >= SHORTEST_SENTENCE);
    expect(readingAge(read)).toBeLessThanOrEqual(OLDEST_READER);
  });

  it('have no hard sentence', () => {
    // One sentence alone makes the formula jumpy, so the bar is three years higher than for all together.
    const hard = texts.filter(([, text]) =>
      sentences(text).some(
        (one) => wordsOf(one).length >= SHORTEST_SENTENCE && readingAge([one]) > OLDEST_READER + 3,
      ),
    );
    expect(hard.map(([path]) => path)).toEqual([]);
  });
});
