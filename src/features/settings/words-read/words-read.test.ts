import { describe, expect, it } from 'vitest';
import { markOf } from '../../../i18n/checking/how-far.ts';
import { loadSentences, placesForFamilies } from '../../../i18n/checking/load-sentences.ts';
import { type Sentence, sentencesOf } from '../../../i18n/checking/sentences.ts';
import { slotsOf } from '../../../i18n/checking/slots-of.ts';
import { loadWords, wordsIn } from '../../../i18n/words.ts';
import { makeWordsFile, readWordsFile, type WordsFile } from '../../../record/exchange/words-file.ts';
import { nothingRead, type WordsRead } from '../../../record/words-read.ts';
import { findSentences } from './find-sentences.ts';
import { fromMarked, toMarked } from './marked-text.ts';
import { takeIn } from './take-in.ts';

const sentences = sentencesOf(
  'common',
  { a: 'Save', b: 'Back', c: 'Hello {{name}}' },
  { a: 'Zapisz', b: 'Wstecz', c: 'Cześć {{name}}' },
);
const word = (slot: string) => ({ name: 'imię', page: 'strona' })[slot] ?? slot;
const signed = { by: 'interpreter', date: '2026-11-30' };
const written = (id: string, before: string, after: string) => ({
  [`common:${id}`]: { english: 'x', before, after },
});

/** The file of a tablet on which all was read, with these words written better. */
function fileOf(words: WordsRead['written'], list: readonly Sentence[] = sentences): WordsFile {
  const read = Object.fromEntries(list.map((one) => [one.id, markOf(one, words)]));
  const file = readWordsFile(
    new TextEncoder().encode(makeWordsFile('pl', '0.1.0', { written: words, signed }, read)),
  );
  if (!file.ok) throw new Error(file.reason);
  return file.file;
}

describe('a sentence in the field', () => {
  it('has words in brackets for what is filled in, and comes back as the app says it', () => {
    expect(toMarked('Cześć {{name}}', word)).toBe('Cześć [imię]');
    expect(fromMarked('  Witaj,\n [Imię ] ', ['name'], word)).toBe('Witaj, {{name}}');
  });
  it('knows only what this sentence has', () => {
    expect(fromMarked('[strona]', ['name'], word)).toBe('[strona]');
  });
  it('loses letters that nobody sees and that turn the text', () => {
    expect(fromMarked('a\u202eb', [], word)).toBe('ab');
  });
});

it('sentences are found in either language, without accents and capitals', () => {
  const find = (search: string, where = '') =>
    findSentences(sentences, {}, { where, search }, word).map(({ id }) => id);
  expect(find('czesc')).toEqual(['common:c']);
  expect(find('BACK')).toEqual(['common:b']);
  expect(find('[imię]')).toEqual(['common:c']);
  expect(find('', 'plan')).toEqual([]);
});

describe('a file from another tablet', () => {
  it('brings its words, what was read, and its signature', () => {
    const taken = takeIn(nothingRead, fileOf(written('a', 'Zapisz', 'Zachowaj')), sentences, 'theirs');
    expect(taken).toMatchObject({ read: 3, better: 1, stale: 0, differ: 0 });
    expect(taken.words.signed).toEqual(signed);
    expect(taken.words.written).toEqual(written('a', 'Zapisz', 'Zachowaj'));
  });

  it('takes nothing away that was read here, and asks whose words stand', () => {
    const here: WordsRead = { read: ['old'], written: written('a', 'Zapisz', 'Schowaj'), signed: null };
    const file = fileOf(written('a', 'Zapisz', 'Zachowaj'));
    const ours = takeIn(here, file, sentences, 'ours');
    expect(ours.differ).toBe(1);
    expect(ours.words.written).toEqual(here.written);
    expect(ours.words.read).toContain('old');
    // Signed was another sentence than the one that stands.
    expect(ours.words.signed).toBe(null);
    expect(takeIn(here, file, sentences, 'theirs').words).toMatchObject({ written: file.written, signed });
  });

  it('of another version counts only what still fits, and signs nothing', () => {
    const later = sentences.map((one) => (one.id === 'common:b' ? { ...one, english: 'Go back' } : one));
    const taken = takeIn(nothingRead, fileOf(written('a', 'Zapisz', 'Zachowaj')), later, 'theirs');
    expect(taken).toMatchObject({ read: 2, better: 1, stale: 1 });
    expect(taken.words.signed).toBe(null);
  });

  it('with a sentence that breaks a rule is used without it', () => {
    const taken = takeIn(nothingRead, fileOf(written('c', 'Cześć {{name}}', 'Cześć')), sentences, 'theirs');
    expect(taken).toMatchObject({ better: 0 });
    expect(taken.words).toMatchObject({ written: {}, signed: null });
  });
});

describe.each(['en-GB', 'cy', 'ur'] as const)('words of the page in %s', (code) => {
  it('name every place, and each slot of a sentence by a word of its own', async () => {
    await loadWords(code, 'check-words');
    const t = wordsIn(code, 'check-words') as (key: string) => string;
    expect(placesForFamilies.filter((where) => t(`where.${where}`) === `where.${where}`)).toEqual([]);
    const unclear = new Set<string>();
    for (const one of await loadSentences('pl')) {
      const slots = [...new Set(slotsOf(`${one.english} ${one.shipped}`))];
      const words = slots.map((slot) => t(`slot.${slot}`));
      slots.forEach((slot, at) => {
        if (words[at] === `slot.${slot}`) unclear.add(slot);
      });
      if (new Set(words).size < slots.length) unclear.add(one.id);
    }
    expect([...unclear]).toEqual([]);
  });
});
