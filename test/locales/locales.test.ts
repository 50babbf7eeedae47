import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { namespaces } from '../../src/i18n/namespaces.ts';
import { keysOf, localeFolders, namespacesOf, pluralsOf, slotsOf, textsOf } from './read-locales.ts';

const source = 'en-GB';
const others = languages.filter(({ code }) => code !== source).map(({ code }) => code);
const english = (namespace: string) => textsOf(source, namespace) ?? new Map<string, string>();

/** All that is listed, read through the wider type: later there are worker namespaces here. */
const listed = Object.entries<{ readers: 'family' | 'worker' }>(namespaces);
const familyNames = listed.filter(([, { readers }]) => readers === 'family').map(([name]) => name);

/** The plural forms this language needs, as Intl says them. */
const categories = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

describe('the house of the words', () => {
  it('has a folder for every language and no other', () => {
    expect(localeFolders()).toEqual(languages.map(({ code }) => code as string).sort());
  });
  it('has an English file for every listed namespace and no other', () => {
    expect(namespacesOf(source)).toEqual(listed.map(([name]) => name).sort());
  });
  it.each(others)('has every family namespace in %s', (language) => {
    const has = namespacesOf(language);
    expect(familyNames.filter((name) => !has.includes(name))).toEqual([]);
  });
  it.each(others)('says truly whether worker screens are in %s', (language) => {
    const complete = listed.every(([name]) => namespacesOf(language).includes(name));
    const claimed = languages.find(({ code }) => code === language)?.worker;
    if (claimed) expect(complete).toBe(true);
  });
  it.each(others)('has nothing in %s that English does not have', (language) => {
    const has = namespacesOf(source);
    expect(namespacesOf(language).filter((name) => !has.includes(name))).toEqual([]);
  });
});

const pairs = others.flatMap((language) =>
  namespacesOf(language).map((namespace) => ({ language, namespace })),
);

describe.each(pairs)('$language $namespace', ({ language, namespace }) => {
  const texts = textsOf(language, namespace) ?? new Map<string, string>();

  it('has the same keys as English', () => {
    expect(keysOf(texts)).toEqual(keysOf(english(namespace)));
  });
  it('has a plural wherever English has one', () => {
    expect([...pluralsOf(texts).keys()].sort()).toEqual([...pluralsOf(english(namespace)).keys()].sort());
  });
  it('has the same slots as English', () => {
    const wanted = new Map<string, string[]>();
    for (const [path, text] of english(namespace)) wanted.set(path, slotsOf(text));
    const wrong: string[] = [];
    for (const [path, text] of texts) {
      const stem = path.replace(/_(zero|one|two|few|many|other)$/, '');
      const slots = wanted.get(path) ?? wanted.get(`${stem}_other`) ?? [];
      // A form for exactly one or two may say the number in words.
      const asked = /_(zero|one|two)$/.test(path) ? slots.filter((slot) => slot !== 'count') : slots;
      const given = /_(zero|one|two)$/.test(path)
        ? slotsOf(text).filter((slot) => slot !== 'count')
        : slotsOf(text);
      if (asked.join() !== given.join()) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });
});

const all = languages.flatMap(({ code }) =>
  namespacesOf(code).map((namespace) => ({ language: code, namespace })),
);

describe.each(all)('$language $namespace', ({ language, namespace }) => {
  const texts = textsOf(language, namespace) ?? new Map<string, string>();

  it('has exactly the plural forms of its language', () => {
    for (const [stem, forms] of pluralsOf(texts)) {
      expect([...forms].sort(), stem).toEqual([...categories(language)].sort());
    }
  });
  it('has no empty text, no stray space and no exclamation mark', () => {
    const bad = [...texts].filter(
      ([, text]) => text.trim() === '' || text !== text.trim() || /[!！]/.test(text),
    );
    expect(bad.map(([path]) => path)).toEqual([]);
  });
  it('has no markup and no unclosed slot', () => {
    const bad = [...texts].filter(
      ([, text]) => /<|&[a-z]+;/.test(text) || /[{}]/.test(text.replace(/\{\{[^{}]+\}\}/g, '')),
    );
    expect(bad.map(([path]) => path)).toEqual([]);
  });
});
