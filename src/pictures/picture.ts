import catalogue from './catalogue.json' with { type: 'json' };

/**
 * A picture as it can be drawn. `file` is a name in the set without `.svg` (`1F3E0`); composed pictures are
 * layers over unmodified originals (licence: only what we add is ours). `person` is drawn from how that
 * person looks, which this folder does not know.
 */
export type Picture =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'not'; readonly of: Picture }
  | { readonly kind: 'badge'; readonly of: Picture; readonly badge: Picture }
  | { readonly kind: 'pair'; readonly first: Picture; readonly second: Picture }
  | { readonly kind: 'person'; readonly personId: string };

/** A catalogue id: a plain English word in kebab-case, stable for ever because entries hold it. */
export type PictureId = string;

interface Row {
  readonly id: PictureId;
  readonly group: string;
  readonly file?: string;
  readonly not?: PictureId;
  readonly of?: PictureId;
  readonly badge?: PictureId;
  readonly pair?: readonly string[];
}

const rows: readonly Row[] = catalogue;
const byId = new Map(rows.map((row) => [row.id, row]));

/** Every id of the catalogue, in the order in which people browse. */
export const pictureIds: readonly PictureId[] = rows.map((row) => row.id);

/** The groups in browsing order, each with its ids. */
export const pictureGroups: ReadonlyMap<string, readonly PictureId[]> = groupsOf(rows);

function groupsOf(all: readonly Row[]): Map<string, PictureId[]> {
  const groups = new Map<string, PictureId[]>();
  for (const { group, id } of all) {
    const ids = groups.get(group);
    if (ids === undefined) groups.set(group, [id]);
    else ids.push(id);
  }
  return groups;
}

/** A catalogue picture may use others, three layers at most (a badge of a not-ring over a pair). */
const deepest = 3;

function readRow(id: PictureId, depth: number): Picture | null {
  const row = byId.get(id);
  if (row === undefined || depth > deepest) return null;
  if (row.file !== undefined) return { kind: 'file', file: row.file };
  if (row.not !== undefined) return notOver(readRow(row.not, depth + 1));
  if (row.of !== undefined && row.badge !== undefined)
    return badgeOn(readRow(row.of, depth + 1), readRow(row.badge, depth + 1));
  const [first, second] = row.pair ?? [];
  if (first === undefined || second === undefined) return null;
  return pairOf(readRow(first, depth + 1), readRow(second, depth + 1));
}

const notOver = (of: Picture | null): Picture | null => of && { kind: 'not', of };
const badgeOn = (of: Picture | null, badge: Picture | null): Picture | null =>
  of && badge && { kind: 'badge', of, badge };
const pairOf = (first: Picture | null, second: Picture | null): Picture | null =>
  first && second && { kind: 'pair', first, second };

/** The parts of a composed reference; a person is two words (`person:<id>`) and counts as one part. */
function partsOf(words: readonly string[]): (Picture | null)[] {
  const parts: (Picture | null)[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === 'person') {
      at += 1;
      const personId = words[at] ?? '';
      parts.push(personId === '' ? null : { kind: 'person', personId });
    } else parts.push(readRow(word, 0));
  }
  return parts;
}

/**
 * Reads a picture reference as entries hold it: `house`, `not:beer`, `badge:house:shield`, `pair:girl:boy`,
 * `person:<id>`, and persons as parts: `pair:person:<id>:person:<id>` (two faces on a stone).
 * @returns null for what this version does not know (a newer catalogue, a damaged record), so that the screen
 *   can show a neutral place and the words
 */
export function readPicture(ref: string): Picture | null {
  const plain = readRow(ref, 0);
  if (plain !== null) return plain;
  const [how, ...words] = ref.split(':');
  if (how === 'person' && words.length > 0) {
    const personId = words.join(':');
    return personId === '' ? null : { kind: 'person', personId };
  }
  const parts = partsOf(words);
  const [first = null, second = null] = parts;
  if (how === 'not' && parts.length === 1) return notOver(first);
  if (how === 'badge' && parts.length === 2) return badgeOn(first, second);
  if (how === 'pair' && parts.length === 2) return pairOf(first, second);
  return null;
}

/** The reference of a person's own face. */
export const personPicture = (personId: string): string => `person:${personId}`;

/** The files a picture needs, without repeats. */
export function filesOf(picture: Picture): readonly string[] {
  switch (picture.kind) {
    case 'file':
      return [picture.file];
    case 'not':
      return filesOf(picture.of);
    case 'badge':
      return [...new Set([...filesOf(picture.of), ...filesOf(picture.badge)])];
    case 'pair':
      return [...new Set([...filesOf(picture.first), ...filesOf(picture.second)])];
    case 'person':
      return [];
  }
}
