import { basename, dirname } from 'node:path';
import { isCode, type SourceFile, withoutComments } from './source-file.ts';

const linesIn = (text: string): number => text.trimEnd().split('\n').length;

/** Files longer than 300 lines. Data (.json) is exempt by its kind, nothing by its name. */
export function tooLong(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => /\.(ts|tsx|css|mjs)$/.test(file.path) && linesIn(file.text) > 300)
    .map((file) => `${file.path}: ${linesIn(file.text)} lines`);
}

/** Folders that owe a README: those directly in `src`, the rooms of `plan`, the features. */
export function foldersOwing(folders: readonly string[]): string[] {
  return folders.filter((folder) => /^src(\/[^/]+|\/(plan|features)\/[^/]+)?$/.test(folder));
}

/** Folders whose README.md is missing, empty, or 60 lines and more. */
export function readmeFaults(folders: readonly string[], files: readonly SourceFile[]): string[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  return foldersOwing(folders).flatMap((folder) => {
    const text = texts.get(`${folder}/README.md`);
    if (text === undefined || text.trim() === '') return [`${folder} has no README.md`];
    return linesIn(text) < 60 ? [] : [`${folder}/README.md: ${linesIn(text)} lines`];
  });
}

const passesOn =
  /^\s*(?:import\b[^;]*;|export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})(?:\s*from\s*['"][^'"]+['"])?\s*;)/;

/** Files that only pass on what others export. */
export function barrels(files: readonly SourceFile[]): string[] {
  return files.filter(isCode).flatMap((file) => {
    let rest = withoutComments(file.text).trim();
    if (!/\bexport\b/.test(rest)) return [];
    while (passesOn.test(rest)) rest = rest.replace(passesOn, '').trim();
    return rest === '' ? [file.path] : [];
  });
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
const language = /^[a-z]{2,3}(-[A-Z]{2})?(\.json)?$/;
const document = /^(README|RULES|LICENCE[a-z-]*)\.(md|txt)$/;
// `index` is a barrel's name in code; for a page it is the address servers ask for.
const vague = /^((utils?|helpers?|common|types?|constants?|misc)(\..+)?|index(\.(d\.)?[cm]?[jt]sx?)?)$/;

/** Files and folders whose name is not kebab-case, or says nothing about what is inside. */
export function badNames(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const name = basename(path);
    const wellFormed = kebab.test(name) || language.test(name) || document.test(name);
    const place = dirname(path);
    return !wellFormed || (vague.test(name) && !place.startsWith('locales'));
  });
}

const allowedAtTop =
  '.ci .git .gitignore .oxlintrc.json .size-limit.js LICENSE README.md biome.json index.html knip.ts locales package-lock.json package.json ' +
  'playwright.config.ts public src test tsconfig.json vite.config.ts vitest.config.ts';

/** Entries of the root that belong nowhere. `ignored` is what .gitignore names. */
export function strangersAtTop(entries: readonly string[], ignored: readonly string[]): string[] {
  const allowed = new Set(allowedAtTop.split(' '));
  return entries.filter((entry) => !allowed.has(entry) && !ignored.includes(entry));
}
