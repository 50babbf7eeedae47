import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ways a word may stand in a file: UTF-8, UTF-16 either way round, base64 at each of its three alignments. */
export function spellings(word: string): Buffer[] {
  const plain = Buffer.from(word);
  const wide = Buffer.from(word, 'utf16le');
  const base64 = [plain, wide].flatMap((bytes) =>
    [0, 1, 2].map((shift) => {
      const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
      return Buffer.from(text.slice(4, -4)); // the ends depend on the neighbours
    }),
  );
  return [plain, wide, Buffer.from(wide).swap16(), ...base64];
}

/** Every file below a folder, with its bytes. Sockets and links to nowhere are left out. */
export function filesBelow(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

/** Which words stand in which files (or in their names), one line for each. */
export function finds(words: readonly string[], files: readonly { path: string; bytes: Buffer }[]): string[] {
  return words.flatMap((word) => {
    const ways = spellings(word);
    return files
      .filter(({ path, bytes }) => path.includes(word) || ways.some((way) => bytes.includes(way)))
      .map(({ path }) => `${word} in ${path}`);
  });
}
