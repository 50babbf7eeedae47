import { expect, it } from 'vitest';
import { hasOwnWords, loadWords, missingWords, wordsIn, wordsReady } from './words.ts';

it('gives words once they are loaded, and the same function every time', async () => {
  expect(wordsReady('en-GB', 'common')).toBe(false);
  const loading = loadWords('en-GB', 'common');
  expect(loadWords('en-GB', 'common')).toBe(loading);
  await loading;
  expect(wordsReady('en-GB', 'common')).toBe(true);
  const t = wordsIn('en-GB', 'common');
  expect(wordsIn('en-GB', 'common')).toBe(t);
  expect(t('state.not-yet')).toBe('Not yet');
  expect(t('page-of', { page: 2, pages: 3 })).toBe('2 of 3');
});

it('speaks two languages at the same time', async () => {
  await Promise.all([loadWords('cy', 'common'), loadWords('pl', 'common'), loadWords('ur', 'common')]);
  expect(wordsIn('cy', 'common')('action.save')).toBe('Cadw');
  expect(wordsIn('pl', 'common')('action.save')).toBe('Zapisz');
  expect(wordsIn('ur', 'common')('action.save')).toBe('محفوظ کریں');
  expect(hasOwnWords('ur', 'common')).toBe(true);
});

it('chooses among all plural forms of a language', async () => {
  await Promise.all([loadWords('cy', 'common'), loadWords('pl', 'common')]);
  const cy = wordsIn('cy', 'common');
  expect([0, 1, 2, 3, 6, 9].map((count) => cy('months', { count }))).toEqual([
    '0 mis',
    '1 mis',
    '2 fis',
    '3 mis',
    '6 mis',
    '9 mis',
  ]);
  const pl = wordsIn('pl', 'common');
  expect([1, 2, 5, 22, 25].map((count) => pl('weeks', { count }))).toEqual([
    '1 tydzień',
    '2 tygodnie',
    '5 tygodni',
    '22 tygodnie',
    '25 tygodni',
  ]);
});

it('shows a key that does not exist and remembers it, without a word to the console', async () => {
  await Promise.all([loadWords('en-GB', 'common'), loadWords('ur', 'common')]);
  const ask = wordsIn('ur', 'common') as (key: string) => string;
  expect(ask('no-such.key')).toBe('no-such.key');
  expect(missingWords()).toEqual(['common:no-such.key']);
});

it('never escapes what people wrote and never reads it as a pattern', async () => {
  await loadWords('en-GB', 'common');
  const t = wordsIn('en-GB', 'common');
  expect(t('page-of', { page: '<b>&"', pages: '{{page}} $t(yes)' })).toBe('<b>&" of {{page}} $t(yes)');
});

it('does not accept a wrong key', () => {
  const t = wordsIn('en-GB', 'common');
  // @ts-expect-error a key that is not in the English file
  t('state.not-yett');
  // @ts-expect-error a group is not a text
  t('state');
  // @ts-expect-error a plural is asked for by its stem
  t('days_one');
});
