import { describe, expect, it } from 'vitest';
import { firstSettings } from '../settings.ts';
import { keepWordsRead, nothingRead, type WordsRead, wordsRead } from '../words-read.ts';
import { makeWordsFile, readWordsFile } from './words-file.ts';

const words: WordsRead = {
  read: ['abc'],
  written: { 'common:action.save': { english: 'Save', before: 'Zapisz', after: 'Zachowaj' } },
  signed: { by: 'interpreter', date: '2026-11-30' },
};
const bytes = (text: string) => new TextEncoder().encode(text);
const file = makeWordsFile('pl', '0.1.0', words, { 'common:action.save': 'abc' });

describe('the words of a language that somebody read', () => {
  it('are kept in the settings, each language for itself', () => {
    const kept = keepWordsRead(keepWordsRead(firstSettings, 'pl', words), 'ur', nothingRead);
    expect(wordsRead(kept)).toEqual({ pl: words, ur: nothingRead });
    expect(wordsRead(null)).toEqual({});
  });
  it('of a later version are left where they are', () => {
    const later = { ...firstSettings, 'words-read': { pl: { later: 1 } } };
    expect(wordsRead(later)).toEqual({});
    expect(keepWordsRead(later, 'ur', nothingRead)['words-read']).toMatchObject({ pl: { later: 1 } });
  });
  it('travel as a plain file and arrive as they were', () => {
    expect(readWordsFile(bytes(file))).toEqual({
      ok: true,
      file: {
        language: 'pl',
        app: '0.1.0',
        signed: words.signed,
        written: words.written,
        read: { 'common:action.save': 'abc' },
      },
    });
  });
  it.each([
    ['', 'not-words'],
    ['[]', 'not-words'],
    ['{"waymark":"council-lists","version":1}', 'not-words'],
    [file.slice(0, 120), 'damaged'],
    [file.replace('2026-11-30', '2026-13-45'), 'damaged'],
    [file.replace('"version": 1', '"version": 2'), 'newer-version'],
    [file.replace('"interpreter"', '"Bronwen Carmichael"'), 'damaged'],
  ])('and another file is named as what it is', (text, reason) =>
    expect(readWordsFile(bytes(text))).toEqual({ ok: false, reason }),
  );
});
