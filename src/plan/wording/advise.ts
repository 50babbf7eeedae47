import type { Words } from '../shapes.ts';
import { vagueAt } from './doers.ts';
import { findListed } from './find-words.ts';
import { negative } from './negative.ts';
import { passive } from './passive.ts';
import { policing } from './policing.ts';
import { readingAge, sentences, syllables } from './reading-age.ts';
import { type Token, tokens } from './tokens.ts';
import { twoIdeas } from './two-ideas.ts';
import { type Mention, mentions, type Named } from './who-is-who.ts';
import { listsFor, type WordLists } from './word-lists.ts';

/** Advice about the words of a sentence. `marked`: what it is about, as it stands in the sentence. */
export type WordAdvice = { readonly marked: readonly string[] } & (
  | { readonly check: 'policing' | 'no-visible-verb' | 'vague-person' | 'passive' }
  | {
      readonly check: 'jargon';
      readonly words: readonly {
        readonly found: string;
        readonly say: readonly string[];
        readonly means: string | null;
      }[];
    }
  | { readonly check: 'two-ideas'; readonly split: readonly [string, string] | null }
  | { readonly check: 'negative'; readonly instead: { readonly find: string; readonly say: string } | null }
  | { readonly check: 'too-long'; readonly count: number; readonly most: number }
  | { readonly check: 'hard-to-read'; readonly age: number }
);

/** Domain §4.3, 6 and §4.5: what a tired person can take in at once. */
const MOST_WORDS = 15;
/** Domain §4.5: family pages up to a reading age of 9; above 11 somebody is told. */
const HARD_AGE = 11;

export interface About {
  /** everybody of the plan, so that names are known as names */
  readonly people: readonly Named[];
  /** whose step it is, as far as that was said */
  readonly who?: readonly string[] | undefined;
}

/** W8: what could be said better in these words, the gravest first. Only advice; lists are the council's (K1). */
export function advise({ text, language }: Words, lists: WordLists, { people, who }: About): WordAdvice[] {
  const own = listsFor(lists, language);
  const english = language.split('-')[0] === 'en';
  const words = tokens(text);
  const named = mentions(words, people);
  const advice: WordAdvice[] = [];
  const asks = policing(words, named, own, who);
  if (asks) advice.push({ check: 'policing', marked: [text.slice(asks.from, asks.to)] });
  const unseen = findListed(text, own.notVisible, english);
  if (unseen.length > 0) advice.push({ check: 'no-visible-verb', marked: unseen });
  const jargon = findListed(text, own.plain, english).flatMap((found) => {
    const entry = own.plain.find(({ find }) => find === found);
    return entry ? [{ found, say: entry.say, means: entry.means ?? null }] : [];
  });
  if (jargon.length > 0)
    advice.push({ check: 'jargon', marked: jargon.map(({ found }) => found), words: jargon });
  const vague = words[vagueAt(words, own.vague, named) - 1];
  if (vague) advice.push({ check: 'vague-person', marked: [text.slice(words[0]?.from, vague.to)] });
  const two = twoIdeas(text, words, named, own);
  if (two) advice.push({ check: 'two-ideas', marked: [two.word], split: two.split });
  const done = english ? passive(words, own.passiveNot) : null;
  if (done) advice.push({ check: 'passive', marked: [text.slice(done.from, done.to)] });
  const not = english ? negative(text, words, own.instead) : null;
  if (not) advice.push({ check: 'negative', marked: [not.word], instead: not.instead });
  const count = countWords(text);
  if (count > MOST_WORDS) advice.push({ check: 'too-long', marked: [], count, most: MOST_WORDS });
  const hard = english ? hardWords(text, words, named) : [];
  // One sentence alone makes the formula jumpy: it counts only where there are hard words to put more plainly.
  if (hard.length > 1) {
    const age = Math.round(readingAge(sentences(withoutNames(text, words, named))));
    if (age > HARD_AGE) advice.push({ check: 'hard-to-read', marked: hard, age });
  }
  return advice;
}

const CALENDAR =
  /day$|^(?:january|february|april|august|september|october|november|december|every|evenings?|afternoons?)$/;

/** Names, and what stands on a calendar, are no hard words: nobody can write them plainer. */
const isNameOrDay = ({ low }: Token, at: number, named: readonly Mention[]): boolean =>
  CALENDAR.test(low) || named.some((one) => at >= one.at && at < one.at + one.length);

/** Domain §4.5: words of three syllables or more, as they stand. */
const hardWords = (text: string, words: readonly Token[], named: readonly Mention[]): string[] =>
  words
    .filter((word, at) => !isNameOrDay(word, at, named) && syllables(word.low) > 2)
    .map(({ from, to }) => text.slice(from, to));

const withoutNames = (text: string, words: readonly Token[], named: readonly Mention[]): string =>
  words
    .filter((word, at) => isNameOrDay(word, at, named))
    .reduceRight((left, { from, to }) => `${left.slice(0, from)}Sam${left.slice(to)}`, text);

/** How many words a sentence has; a space, or more than one, stands between two words. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
