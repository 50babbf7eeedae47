import { posix } from 'node:path';
import { type SourceFile, withoutComments } from './source-file.ts';

const specifiers = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*(?:\/\*[^*]*\*\/\s*)?['"`]([^'"`]+)['"`]/g,
  /\bnew\s+URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g,
  /\bimport\.meta\.glob(?:<[^>]*>)?\(\s*\[?\s*['"]([^'"]+)['"]/g,
  /\brequire\s*\(\s*['"]([^'"]+)['"]/g,
];
const inStyles = [/@import\s+(?:url\()?['"]([^'"]+)['"]/g, /\bcomposes:[^;]*\bfrom\s+['"]([^'"]+)['"]/g];

/** What a file asks for: a path from the root when it is ours, the bare name when it is a package. */
export function importsOf(file: SourceFile): string[] {
  const patterns = file.path.endsWith('.css') ? inStyles : specifiers;
  const text = withoutComments(file.text);
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(found)].map((name) => {
    const plain = name.replace(/\?.*$/, '');
    if (plain.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file.path), plain));
    return plain.startsWith('/') ? plain.slice(1) : plain;
  });
}

const ours = /^(src|test|locales|public)(\/|$)/;

export const isOurs = (target: string): boolean => ours.test(target) || target.startsWith('..');

/** The npm package of a bare import: `react-dom/client` is `react-dom`. */
export function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
