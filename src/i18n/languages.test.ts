import { expect, it } from 'vitest';
import { isLanguageCode, languageFor, languageInfo, languages } from './languages.ts';

it('knows its own languages and no others', () => {
  expect(languages.map(({ code }) => code)).toEqual(['en-GB', 'cy', 'pl', 'ur']);
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
  expect(languageFor('so')).toBeUndefined();
  expect(languageFor('')).toBeUndefined();
});
