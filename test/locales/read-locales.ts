import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../locales');

/** Folder names in `locales/`. */
export function localeFolders(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(`${folder}/${name}/common.json`)) // `being-written` holds languages, and is none
    .sort();
}

/** Data of a language that no screen asks for by key: no namespaces. */
const data = ['dates.json', 'pictures.json'];

/** The namespaces a language has a file for. */
export function namespacesOf(language: string): string[] {
  return readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.json') && !data.includes(name))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

/** Every text of a file by its dotted path, plural endings and all; `undefined` when there is no such file. */
export function textsOf(language: string, namespace: string): Map<string, string> | undefined {
  const file = join(folder, language, `${namespace}.json`);
  if (!existsSync(file)) return undefined;
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      texts.set(path, value);
      return;
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw new Error(`${language}/${namespace}.json: ${path} is neither a text nor a group`);
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(JSON.parse(readFileSync(file, 'utf8')), '');
  return texts;
}

/** The words for each picture of a language: the label first, then what people search by. */
export function pictureWordsOf(language: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, language, 'pictures.json'), 'utf8'));
}

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/** The plural stems of a file, each with the categories it has. Only what has `_other` is a plural. */
export function pluralsOf(texts: Map<string, string>): Map<string, Set<string>> {
  const plurals = new Map<string, Set<string>>();
  for (const path of texts.keys()) {
    const [, stem, category] = PLURAL.exec(path) ?? [];
    if (stem === undefined || category === undefined || !texts.has(`${stem}_other`)) continue;
    plurals.set(stem, (plurals.get(stem) ?? new Set()).add(category));
  }
  return plurals;
}

/** The keys as screens ask for them: a plural is one key. */
export function keysOf(texts: Map<string, string>): string[] {
  const plurals = pluralsOf(texts);
  const keys = new Set<string>();
  for (const path of texts.keys()) {
    const stem = PLURAL.exec(path)?.[1];
    keys.add(stem !== undefined && plurals.has(stem) ? stem : path);
  }
  return [...keys].sort();
}

/** The `{{slots}}` of a text, by name. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map((found) => found[1] ?? '').sort();
}
