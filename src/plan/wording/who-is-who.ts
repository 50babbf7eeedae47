import type { Token } from './tokens.ts';

/** Somebody of the plan, as far as words about them need it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly role: 'child' | 'parent' | 'network' | 'professional' | 'worker';
  /** lives in the household of a child of the plan; undefined where nobody said */
  readonly withChild?: boolean | undefined;
}

/** Somebody of the plan where a sentence names them: a run of words from one place to another. */
export interface Mention {
  readonly person: Named;
  readonly at: number;
  readonly length: number;
}

/** Words before a name that belong to it: Auntie Bev is found as Auntie Bev and as Bev. */
const TITLES = new Set([
  'auntie',
  'aunt',
  'uncle',
  'nan',
  'nana',
  'gran',
  'grandad',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'pc',
]);

/** Titles that stand before a name in no other sentence of a plan. */
const MORE_TITLES = new Set([...TITLES, 'master', 'mx', 'sir', 'prof', 'aunty', 'nanny', 'granny']);

/**
 * The parts of a name for comparing it: small letters without accents, no titles, no dots or commas. A name that is nothing but a
 * title (*Nan*) stays.
 */
export function namePartsOf(name: string): string[] {
  const parts = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  const plain = parts.filter((part) => !MORE_TITLES.has(part));
  return plain.length > 0 ? plain : parts;
}

/** The ways a name is said: all of it, the first name that is no title, a title with the last name. */
function sayings(name: string): string[][] {
  const parts = name.toLowerCase().replaceAll('’', "'").split(/\s+/);
  const said = [parts];
  const plain = parts.filter((part) => !TITLES.has(part));
  const [first] = parts;
  if (plain[0]) said.push([plain[0]]);
  if (first && plain.length === 0) said.push([first]);
  const last = plain.at(-1);
  if (first && last && TITLES.has(first)) said.push([first, last]);
  if (first && ['nan', 'gran', 'grandad', 'nana'].includes(first)) said.push([first]);
  return said.sort((a, b) => b.length - a.length);
}

/** W6: everybody of the plan whom the sentence names, in the order they are named. Where two fit, the longer name. */
export function mentions(words: readonly Token[], people: readonly Named[]): Mention[] {
  const known = people.flatMap((person) => sayings(person.name).map((said) => ({ person, said })));
  known.sort((a, b) => b.said.length - a.said.length);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = known.find(({ said }) => said.every((part, i) => words[at + i]?.low === part));
    if (hit) found.push({ person: hit.person, at, length: hit.said.length });
    at += hit ? hit.said.length : 1;
  }
  return found;
}
