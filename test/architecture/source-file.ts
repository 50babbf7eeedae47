import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the house: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const readable = /\.(ts|tsx|css|json|mjs|mts|js|md|html)$/;

/** Every text file under the folders, read once. */
export function readFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readable.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .sort()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

/** Every folder under the one named, itself included. */
export function foldersIn(folder: string): string[] {
  const inner = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  return [folder, ...inner].sort();
}

export const isCode = (file: SourceFile): boolean => /\.(ts|tsx)$/.test(file.path);
export const isTest = (file: SourceFile): boolean => /\.(test|spec)\.tsx?$/.test(file.path);

const stringOrComment =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The code without its comments, so that a word in a comment breaks no rule. Lines stay where they are. */
export function withoutComments(text: string): string {
  return text.replace(
    stringOrComment,
    (all: string, kept: string | undefined) => kept ?? all.replace(/[^\n]/g, ''),
  );
}

/** `path:line` of every place where the pattern stands in the text. */
export function placesOf(file: SourceFile, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(
    (match) => `${file.path}:${text.slice(0, match.index).split('\n').length} ${match[0].trim()}`,
  );
}
