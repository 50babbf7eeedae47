import { passive } from './passive.ts';
import { bases, type Token } from './tokens.ts';
import { type Mention, mentions, type Named } from './who-is-who.ts';
import type { LanguageLists } from './word-lists.ts';

const BEFORE_OTHERS = /^(?:with|to|for|from|of|at|about|by|on|in|near|that)$/;

/**
 * S12: whom a sentence names as doing it. "Bev walks Alfie" is Bev; "Alfie will be taken by Bev" is Bev too; "Parents bring
 * Finn" is nobody. English; in other languages whoever is named first.
 */
export function doersIn(
  words: readonly Token[],
  people: readonly Named[],
  lists: Pick<LanguageLists, 'vague' | 'passiveNot'>,
): Named[] {
  const named = mentions(words, people);
  if (vagueAt(words, lists.vague, named) > 0) return [];
  if (passive(words, lists.passiveNot)) return by(words, named);
  // "Alfie’s attendance improves": nobody does it. "Dean’s brother Omar" is Omar.
  const start = named.find(({ at }) => at === 0);
  const owner = start && words[start.length - 1]?.possessive;
  if (owner && !named.some(({ at }) => at === start.length || at === start.length + 1)) return [];
  const first =
    (owner ? named[1] : start) ?? named.find(({ at }) => !BEFORE_OTHERS.test(words[at - 1]?.low ?? ''));
  if (!first) return [];
  const next = named.find(({ at }) => at === first.at + first.length + 1);
  const together = next && words[first.at + first.length]?.low === 'and';
  return together ? [first.person, next.person] : [first.person];
}

const by = (words: readonly Token[], named: readonly Mention[]) =>
  named.filter(({ at }) => words[at - 1]?.low === 'by').map(({ person }) => person);

/** How many words at the start stand for nobody ("parents", "all agencies"); 0 when none do. "Social worker Priya" is somebody. */
export function vagueAt(
  words: readonly Token[],
  vague: readonly string[],
  named: readonly Mention[],
): number {
  const fits = vague
    .map((phrase) => phrase.toLowerCase().replaceAll('’', "'").split(' '))
    .filter((parts) => parts.every((part, at) => bases(words[at]?.low ?? '').includes(part)));
  const count = Math.max(0, ...fits.map((parts) => parts.length));
  return named.some(({ at }) => at === count) ? 0 : count;
}
