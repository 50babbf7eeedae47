/** What JSON can hold; `undefined` members of an object are left out, as JSON.stringify does. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * One text for one value: members sorted by key (by UTF-16 units, the same on every machine), no spaces.
 * Hashes and seals are taken over this text, so the order in which a program filled an object never matters.
 *
 * Throws a TypeError for what JSON cannot hold (NaN, Infinity, `undefined` in a list, functions): writing
 * `null` instead would hash something nobody said.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a number JSON can hold');
  if (
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    typeof value === 'string'
  ) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError('not a value JSON can hold');
  const members = value as { readonly [key: string]: Json | undefined };
  const written: string[] = [];
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) written.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${written.join(',')}}`;
}
