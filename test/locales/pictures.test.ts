import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pictureWordsOf } from './read-locales.ts';

const english = Object.keys(pictureWordsOf('en-GB'));

describe.each(languages.map(({ code }) => code))('words for pictures in %s', (language) => {
  const words = Object.entries(pictureWordsOf(language));

  it('are there for the same pictures as in English', () => {
    expect(words.map(([id]) => id).sort()).toEqual([...english].sort());
  });
  it('have a label and nothing empty', () => {
    const bad = words.filter(
      ([, list]) =>
        !Array.isArray(list) ||
        list.length === 0 ||
        list.some((word) => typeof word !== 'string' || word === '' || word !== word.trim()),
    );
    expect(bad.map(([id]) => id)).toEqual([]);
  });
});
