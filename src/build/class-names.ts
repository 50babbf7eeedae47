import { createHash } from 'node:crypto';

const letterOwners = new Map<string, string>();
const known = new Map<string, Map<string, string>>();

/**
 * Class names of the built app: four letters for the file and a number for the class. Nothing here carries a name that
 * compresses badly a thousand times; the same sources give the same names, in whatever order they are read.
 */
export function className(name: string, file: string, css: string): string {
  const key = createHash('sha256')
    .update(file.split(/[\\/]src[\\/]/).at(-1) ?? file)
    .digest('base64url');
  const letters = key.replaceAll(/[^A-Za-z]/g, '').slice(0, 4);
  const other = letterOwners.get(letters);
  if (other !== undefined && other !== key) throw new Error(`two style files share the letters ${letters}`);
  letterOwners.set(letters, key);
  const classes = known.get(css) ?? new Map<string, string>();
  known.set(css, classes);
  const there = classes.get(name) ?? `${letters}${classes.size.toString(36)}`;
  classes.set(name, there);
  return there;
}
