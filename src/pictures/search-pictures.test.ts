import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictureIds } from './picture.ts';
import { foldLetters, type PictureWords, searchPictures } from './search-pictures.ts';

const wordsOf = (language: string) =>
  JSON.parse(readFileSync(`locales/${language}/pictures.json`, 'utf8')) as PictureWords;
const languages = ['en-GB', 'cy', 'pl', 'ur'] as const;
const words = Object.fromEntries(languages.map((language) => [language, wordsOf(language)])) as Record<
  (typeof languages)[number],
  PictureWords
>;

describe.each(languages)('the words in %s', (language) => {
  it('name every picture and nothing else', () => {
    expect(Object.keys(words[language])).toEqual(pictureIds);
    for (const [id, list] of Object.entries(words[language])) {
      expect(list.length, id).toBeGreaterThanOrEqual(1);
      for (const word of list) expect(word.trim(), id).toMatch(/\S/);
    }
  });

  it('find every picture by its own label', () => {
    for (const id of pictureIds)
      expect(searchPictures(words[language][id]?.[0] ?? '', words[language])).toContain(id);
  });

  it('have labels short enough to stand under a picture', () => {
    for (const [id, [label = '']] of Object.entries(words[language]))
      expect(label.length, `${id} ${label}`).toBeLessThanOrEqual(42);
  });

  it('do not label two pictures the same', () => {
    const labels = Object.values(words[language]).map(([label = '']) => foldLetters(label));
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });
});

describe('searching pictures', () => {
  const first = (query: string, language: (typeof languages)[number] = 'en-GB') =>
    searchPictures(query, words[language])[0];

  it.each([
    ['bed', 'bed'],
    ['BED', 'bed'],
    ['beds', 'bed'],
    ['backpack', 'school-bag'],
    ['brush teeth', 'brush-teeth'],
    ['teeth brush', 'brush-teeth'],
    ['no alcohol', 'no-alcohol'],
    ['sober', 'no-alcohol'],
    ['advocate', 'on-your-side'],
    ["parents' evening", 'school-meeting'],
    ['hijab', 'headscarf'],
    ['goodbye', 'goodbye'],
  ])('finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('needs no accents in Welsh and Polish', () => {
    expect(first('ty', 'cy')).toBe('house-garden');
    expect(searchPictures('tŷ', words.cy)).toEqual(searchPictures('ty', words.cy));
    expect(first('hufen ia', 'cy')).toBe('ice-cream');
    expect(first('lozko', 'pl')).toBe('bed');
    expect(first('ŁÓŻKO', 'pl')).toBe('bed');
    expect(searchPictures('szkoły', words.pl)).toContain('school');
  });

  it('takes every keyboard of Urdu', () => {
    expect(first('اسکول', 'ur')).toBe('school');
    expect(searchPictures('چائے', words.ur)).toContain('tea');
    // Arabic kaf and yeh in place of the Urdu letters, heh of two kinds, a vowel sign
    expect(searchPictures('كتابيں', words.ur)).toEqual(searchPictures('کتابیں', words.ur));
    expect(searchPictures('بچه', words.ur)).toEqual(searchPictures('بچہ', words.ur));
    expect(searchPictures('گھَر', words.ur)).toEqual(searchPictures('گھر', words.ur));
    expect(searchPictures('کتابیں', words.ur)).toContain('books');
  });

  it('keeps the vowel signs of Bengali, Gujarati and Panjabi, which are no accents', () => {
    const own: PictureWords = { school: ['স্কুল'], moon: ['সকাল'], mum: ['ਮਾਂ'], bed: ['ਮੈਂ'] };
    expect(searchPictures('স্কুল', own)).toEqual(['school']);
    expect(searchPictures('সকাল', own)).toEqual(['moon']);
    expect(searchPictures('ਮਾਂ', own)).toEqual(['mum']);
  });

  it('puts the word before its beginning, and that before the inside of a word', () => {
    const own: PictureWords = { house: ['scar'], bed: ['cart'], moon: ['car'] };
    expect(searchPictures('car', own)).toEqual(['moon', 'bed', 'house']);
  });

  it('wants every word', () => {
    const own: PictureWords = { house: ['red car'], bed: ['red'], moon: ['car', 'red'] };
    expect(searchPictures('car red', own)).toEqual(['moon', 'house']);
  });

  it('finds nothing for what is not there, and takes any text', () => {
    for (const query of ['zzzqqq', '🏠', '(.*', '\\', 'x'.repeat(10_000)])
      expect(() => searchPictures(query, words['en-GB'])).not.toThrow();
    expect(searchPictures('zzzqqq', words['en-GB'])).toEqual([]);
  });

  it('starts with a good set', () => {
    const start = searchPictures('  ', words['en-GB']);
    expect(start.length).toBeGreaterThan(20);
    expect(new Set(start).size).toBe(start.length);
    for (const id of start) expect(pictureIds).toContain(id);
  });
});
