import { expect, it } from 'vitest';
import { folderOfAsset, folderOfScript, languageGroups, listsOf } from './language-files.ts';

const languages = [{ code: 'bn', fonts: ['noto-sans-bengali'] }, { code: 'ro' }];

const app = { path: 'assets/app-1.js', sources: ['/a/src/main.tsx', '/a/locales/cy/common.json'] };
const bengali = {
  path: 'languages/bn/bn-2.js',
  sources: ['/a/locales/bn/common.json', '/a/locales/bn/dates.json'],
};
const romanian = { path: 'languages/ro/ro-3.js', sources: ['/a/locales/ro/common.json'] };
const letters = { path: 'languages/fonts/noto-sans-bengali-bengali-4.woff2', sources: [] };
const arabic = { path: 'assets/noto-sans-arabic-arabic-5.woff2', sources: [] };
const built = [app, bengali, romanian, letters, arabic];

it('lists for each fetched language its words and the fonts of its script, and nothing of the app', () => {
  expect(Object.fromEntries(listsOf(built, languages))).toEqual({
    bn: ['languages/bn/bn-2.js', 'languages/fonts/noto-sans-bengali-bengali-4.woff2'],
    ro: ['languages/ro/ro-3.js'],
  });
});

it('refuses to list a language that would not be whole', () => {
  expect(() => listsOf([app, romanian, letters], languages)).toThrow('no words of bn');
  expect(() => listsOf([app, bengali, romanian], languages)).toThrow('no font noto-sans-bengali');
});

it('refuses a file that holds two languages, or a language and the app', () => {
  const mixed = { path: 'assets/mixed.js', sources: [...bengali.sources, ...romanian.sources] };
  expect(() => listsOf([mixed, letters], languages)).toThrow('more than the words of bn');
  const withApp = { path: 'assets/mixed.js', sources: [...bengali.sources, '/a/src/main.tsx'] };
  expect(() => listsOf([withApp, romanian, letters], languages)).toThrow('more than the words of bn');
});

it('puts the words and fonts of fetched languages apart from the app', () => {
  expect(folderOfScript(bengali.sources, languages)).toBe('languages/bn');
  expect(folderOfScript(app.sources, languages)).toBe('assets');
  expect(folderOfAsset(['noto-sans-bengali-bengali-wght-normal.woff2'], languages)).toBe('languages/fonts');
  expect(folderOfAsset(['noto-sans-arabic-arabic-wght-normal.woff2'], languages)).toBe('assets');
  const [group] = languageGroups(languages);
  expect(group?.name('/a/locales/ro/plan.json')).toBe('ro');
  expect(group?.name('/a/locales/cy/plan.json')).toBeNull();
  expect(group?.name('/a/src/i18n/words.ts')).toBeNull();
});
