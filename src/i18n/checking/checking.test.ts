import { describe, expect, it } from 'vitest';
import { languages } from '../languages.ts';
import { setOwnWords } from '../own-words.ts';
import { loadWords, wordsIn } from '../words.ts';
import { markOf, notRead, saidHere, standingOf } from './how-far.ts';
import { loadSentences, placesForFamilies } from './load-sentences.ts';
import { numbersFor } from './numbers-for.ts';
import { sentenceFault } from './sentence-fault.ts';
import { pictureSentences, type Sentence, sentencesOf } from './sentences.ts';
import { partsOf, slotsOf } from './slots-of.ts';

const english = {
  go: 'Go on',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  at: { home: 'At home' },
};
const polish = {
  go: 'Dalej',
  days_one: '{{count}} dzień',
  days_few: '{{count}} dni',
  days_many: '{{count}} dni',
  days_other: '{{count}} dnia',
  at: { home: 'W domu' },
};
const sentences = sentencesOf('common', english, polish);
const sentence = (id: string): Sentence => {
  const found = sentences.find((one) => one.id === `common:${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const allMarks = (list: readonly Sentence[], written = {}) => list.map((one) => markOf(one, written));

describe('the sentences an interpreter reads', () => {
  it('stand beside the English, each form of a plural for itself', () => {
    expect(sentences.map(({ id, english: said, form }) => [id, said, form])).toEqual([
      ['common:go', 'Go on', null],
      ['common:days_one', '{{count}} day', 'one'],
      ['common:days_few', '{{count}} days', 'few'],
      ['common:days_many', '{{count}} days', 'many'],
      ['common:days_other', '{{count}} days', 'other'],
      ['common:at.home', 'At home', null],
    ]);
  });

  it('are said with the numbers they are for', () => {
    expect(numbersFor('pl', 'few')).toEqual([2, 3, 4, 22]);
    expect(numbersFor('pl', 'other')).toEqual([]);
    expect(numbersFor('cy', 'many')).toEqual([6]);
  });

  it('include the names of the pictures, the first word of each', () => {
    const both = pictureSentences({ mum: ['mum', 'mother'] }, { mum: ['mama', 'matka'], extra: ['x'] });
    expect(both).toEqual([
      { id: 'pictures:mum', where: 'pictures', english: 'mum', shipped: 'mama', form: null },
    ]);
  });

  it.each(languages.map(({ code }) => code).filter((code) => code !== 'en-GB'))(
    'are all there in %s, none twice, in every place families see',
    async (code) => {
      const all = await loadSentences(code);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect([...new Set(all.map(({ where }) => where))]).toEqual(placesForFamilies);
      expect(all.filter((one) => sentenceFault(one, one.shipped) !== null)).toEqual([]);
    },
  );
});

describe('words written better', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Dalej!', 'shouting'],
    ['Dalej！', 'shouting'],
    ['<b>Dalej</b>', 'markup'],
    ['Dalej {{name', 'markup'],
    ['$t(common:yes)', 'markup'],
    ['Dalej [name]', 'markup'],
    ['a'.repeat(601), 'long'],
  ])('%s: %s', (text, is) => expect(sentenceFault(sentence('go'), text)).toEqual({ is }));

  it('keep what the app fills in, and nothing else is filled in', () => {
    expect(sentenceFault(sentence('days_few'), 'dni')).toEqual({
      is: 'slots',
      missing: ['count'],
      extra: [],
    });
    expect(sentenceFault(sentence('go'), 'Dalej {{name}}')).toEqual({
      is: 'slots',
      missing: [],
      extra: ['name'],
    });
    expect(sentenceFault(sentence('days_few'), '{{count}} {{count}}')).toMatchObject({ extra: ['count'] });
    expect(sentenceFault(sentence('days_one'), 'jeden dzień')).toBe(null);
    expect(sentenceFault(sentence('days_few'), '{{ count }} dni')).toBe(null);
  });

  it('are said in the place of the app’s, as long as the app brings what they were written for', () => {
    const written = { 'common:go': { english: 'Go on', before: 'Dalej', after: 'Idziemy dalej' } };
    expect(saidHere(sentence('go'), written)).toBe('Idziemy dalej');
    expect(saidHere({ ...sentence('go'), shipped: 'Naprzód' }, written)).toBe('Naprzód');
  });
});

describe('what is read', () => {
  const signed = { by: 'interpreter', date: '2026-11-30' };

  it('counts until the English or the words change', () => {
    const read = new Set(allMarks(sentences));
    expect(notRead(sentences, read, {})).toEqual([]);
    const later = sentences.map((one) =>
      one.id === 'common:go'
        ? { ...one, english: 'On we go' }
        : one.id === 'common:at.home'
          ? { ...one, shipped: 'U nas' }
          : one,
    );
    expect(notRead(later, read, {}).map(({ id }) => id)).toEqual(['common:go', 'common:at.home']);
  });

  it('stays read when the makers take the better words in', () => {
    const written = { 'common:go': { english: 'Go on', before: 'Dalej', after: 'Idziemy dalej' } };
    const read = allMarks(sentences, written);
    const later = sentences.map((one) =>
      one.id === 'common:go' ? { ...one, shipped: 'Idziemy dalej' } : one,
    );
    expect(standingOf(later, { read, written, signed })).toEqual({ is: 'checked', ...signed });
  });

  it('makes a language checked when all is read and signed with a role we know', () => {
    const read = allMarks(sentences);
    expect(standingOf(sentences, { read, written: {}, signed })).toEqual({ is: 'checked', ...signed });
    expect(standingOf(sentences, { read, written: {}, signed: null })).toBe(undefined);
    expect(standingOf(sentences, { read, written: {}, signed: { ...signed, by: 'bronwen' } })).toBe(
      undefined,
    );
    expect(standingOf(sentences, { read: read.slice(1), written: {}, signed })).toBe(undefined);
  });

  it('makes it a draft when a sentence was written better and not signed', () => {
    const written = { 'common:go': { english: 'Go on', before: 'Dalej', after: 'Idziemy dalej' } };
    expect(standingOf(sentences, { read: [], written, signed: null })).toEqual({ is: 'changed' });
  });
});

it('a text is shown in its parts', () => {
  expect(partsOf('{{who}} walks to {{ place }}.')).toEqual([
    { slot: 'who' },
    { text: ' walks to ' },
    { slot: 'place' },
    { text: '.' },
  ]);
  expect(slotsOf('{{b}} {{a}} {{b}}')).toEqual(['a', 'b', 'b']);
});

it('better words are on every screen at once, and go when they are taken back', async () => {
  await loadWords('pl', 'common');
  const before = wordsIn('pl', 'common');
  const write = (was: string) =>
    setOwnWords({
      written: { pl: { 'common:action.save': { english: 'Save', before: was, after: 'Zachowaj' } } },
    });
  write('Zapisz');
  expect(wordsIn('pl', 'common')).not.toBe(before);
  expect(wordsIn('pl', 'common')('action.save')).toBe('Zachowaj');
  expect(wordsIn('pl', 'common')('action.back')).toBe('Wstecz');
  write('something the app does not say');
  expect(wordsIn('pl', 'common')('action.save')).toBe('Zapisz');
  setOwnWords({ written: {} });
  expect(wordsIn('pl', 'common')('action.save')).toBe('Zapisz');
});
