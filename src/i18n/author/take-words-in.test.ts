import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMark } from '../checking/read-mark.ts';

const script = resolve('src/i18n/author/take-words-in.mjs');
let root = '';

function put(path: string, content: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}
const get = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const sentences = [
  ['common:action.save', 'Save', 'Zachowaj'],
  ['common:days_one', '{{count}} day', '{{count}} dzień'],
  ['common:days_few', '{{count}} days', '{{count}} dni'],
  ['common:days_other', '{{count}} days', '{{count}} dnia'],
  ['pictures:mum', 'mum', 'mamusia'],
] as const;
const file = {
  waymark: 'checked-words',
  version: 1,
  language: 'pl',
  app: '0.1.0',
  signed: { by: 'interpreter', date: '2026-11-30' },
  written: {
    'common:action.save': { english: 'Save', before: 'Zapisz', after: 'Zachowaj' },
    'pictures:mum': { english: 'mum', before: 'mama', after: 'mamusia' },
  },
  read: Object.fromEntries(sentences.map(([id, english, said]) => [id, readMark(id, english, said)])),
};

function takeIn(content: unknown): string {
  put('words.json', content);
  return execFileSync(process.execPath, [script, 'words.json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-words-'));
  put('locales/en-GB/common.json', {
    action: { save: 'Save' },
    days_one: '{{count}} day',
    days_other: '{{count}} days',
  });
  put('locales/pl/common.json', {
    action: { save: 'Zapisz' },
    days_one: '{{count}} dzień',
    days_few: '{{count}} dni',
    days_other: '{{count}} dnia',
  });
  put('locales/en-GB/pictures.json', { mum: ['mum', 'mother'] });
  put('locales/pl/pictures.json', { mum: ['mama', 'matka'] });
  put('src/pictures/author/own-words/pl.json', { mum: ['mama'] });
  put('src/i18n/namespaces.ts', '  people: readBy.worker<x>(),\n  common: readBy.family<x>(),\n');
  put(
    'src/i18n/languages.ts',
    "  { code: 'cy', checked: 'draft' },\n  {\n    code: 'pl',\n    checked: 'draft',\n  },\n  { code: 'ur', checked: 'draft' },\n",
  );
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the makers take a file of checked words in', () => {
  it('each better sentence stands in its file, and the language is checked by a role', () => {
    expect(takeIn(file)).toContain('2 taken in, 0 there already, 0 left out');
    expect(get('locales/pl/common.json')).toMatchObject({ action: { save: 'Zachowaj' } });
    expect(get('locales/pl/pictures.json')).toEqual({ mum: ['mamusia', 'matka'] });
    expect(get('src/pictures/author/own-words/pl.json')).toEqual({ mum: ['mamusia'] });
    const languages = readFileSync(join(root, 'src/i18n/languages.ts'), 'utf8');
    expect(languages).toContain("code: 'pl',\n    checked: { by: 'interpreter', date: '2026-11-30' }");
    expect(languages.match(/'draft'/g)).toHaveLength(2);
    expect(takeIn(file)).toContain('0 taken in, 2 there already');
  });

  it('a sentence that was changed since stays, and the language a draft', () => {
    put('locales/pl/pictures.json', { mum: ['matka', 'mama'] });
    expect(takeIn(file)).toContain('1 taken in, 0 there already, 1 left out');
    expect(get('locales/pl/pictures.json')).toEqual({ mum: ['matka', 'mama'] });
    expect(readFileSync(join(root, 'src/i18n/languages.ts'), 'utf8').match(/'draft'/g)).toHaveLength(3);
  });

  it('without a signature the words are taken in, and the language stays a draft', () => {
    expect(takeIn({ ...file, signed: null })).toContain('pl stays as it is marked');
  });

  it('another file changes nothing', () => {
    expect(() => takeIn({ ...file, waymark: 'council-lists' })).toThrow(/not a file of checked words/);
    expect(() => takeIn({ ...file, language: '../en' })).toThrow(/no such language/);
    expect(get('locales/pl/common.json')).toMatchObject({ action: { save: 'Zapisz' } });
  });
});
