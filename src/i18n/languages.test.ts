import { expect, it } from 'vitest';
import { fetchedLanguages, isLanguageCode, languageFor, languageInfo, languages } from './languages.ts';

it('knows its own languages and no others', () => {
  expect(languages.map(({ code }) => code).join(' ')).toBe(
    'en-GB cy pl ro pa ur pt-PT es ar bn gu uk lt tr fa so',
  );
  expect(isLanguageCode('ur')).toBe(true);
  expect(isLanguageCode('en')).toBe(false);
  expect(isLanguageCode(undefined)).toBe(false);
  expect(languageInfo('ur').dir).toBe('rtl');
});

it('finds ours for the tag of a device', () => {
  expect(languageFor('en-GB')).toBe('en-GB');
  expect(languageFor('en-us')).toBe('en-GB');
  expect(languageFor('cy-GB')).toBe('cy');
  expect(languageFor('ur-Arab-PK')).toBe('ur');
  expect(languageFor('pt')).toBe('pt-PT');
  expect(languageFor('pt-BR')).toBe('pt-PT');
  expect(languageFor('ta')).toBeUndefined();
  expect(languageFor('')).toBeUndefined();
});

it('brings four languages along and fetches the others when they are chosen', () => {
  const along = languages.filter(({ comes }) => comes === 'with-the-app').map(({ code }) => code);
  expect(along).toEqual(['en-GB', 'cy', 'pl', 'ur']);
  expect(fetchedLanguages.length).toBe(languages.length - along.length);
  expect(languageInfo('bn').fonts).toEqual(['noto-sans-bengali']);
});
