import { importsOf, isOurs } from './imports.ts';
import { isCode, type SourceFile } from './source-file.ts';

/** Every ring of imports among the files, as `a -> b -> a`, each once. Types count: a ring is a ring to a reader. */
export function importRings(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.filter(isCode).map((file) => [file.path, importsOf(file).filter(isOurs)] as const),
  );
  const done = new Set<string>();
  const rings: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      rings.push([...trail.slice(at), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return rings;
}
