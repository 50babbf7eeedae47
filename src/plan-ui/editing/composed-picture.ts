/** How a picture is put together from what people tap: one, crossed out, two side by side, one with a small one on it. */
export type How = 'one' | 'not' | 'pair' | 'badge';

/** A picture while it is being chosen. Parts are references (`house`, `person:<id>`); null while none is chosen. */
export type Composed = {
  readonly how: How;
  readonly first: string | null;
  readonly second: string | null;
};

export const nothingChosen: Composed = { how: 'one', first: null, second: null };

export const needsTwo = (how: How): boolean => how === 'pair' || how === 'badge';

/**
 * The reference the record keeps. While the second of two is missing it is the first alone, so that a half-made
 * picture is still a picture; null when there is none.
 */
export function refOf({ how, first, second }: Composed): string | null {
  if (first === null) return null;
  if (how === 'not') return `not:${first}`;
  return needsTwo(how) && second !== null ? `${how}:${first}:${second}` : first;
}

/** What a reference is made of, so that it can be changed; a person is two words (`person:<id>`). */
export function composedOf(ref: string | null): Composed {
  if (ref === null) return nothingChosen;
  const [how, ...rest] = ref.split(':');
  const parts = partsIn(rest);
  const [first = null, second = null] = parts;
  if (how === 'not' && parts.length === 1) return { how, first, second: null };
  if ((how === 'pair' || how === 'badge') && parts.length === 2) return { how, first, second };
  return { how: 'one', first: ref, second: null };
}

function partsIn(words: readonly string[]): string[] {
  const [word, next, ...rest] = words;
  if (word === undefined) return [];
  if (word === 'person' && next !== undefined) return [`person:${next}`, ...partsIn(rest)];
  return [word, ...partsIn(words.slice(1))];
}
