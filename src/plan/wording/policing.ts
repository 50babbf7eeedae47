import { bases, type Token } from './tokens.ts';
import type { Mention } from './who-is-who.ts';
import type { LanguageLists } from './word-lists.ts';

/** Words between two parts of a pattern that may be passed over: "keeps (the two) children away". */
const GAP = 3;
const BABY_TALK = new Set(['up', 'out', 'late', 'have', 'eat', 'watch', 'play']);

/**
 * W7: does the sentence make one adult answer for what another adult does (domain §0.6)? A plan that tells the parent who was
 * hurt to keep the other away blames her, and reassures everybody for nothing. `who` is whose step it is, where that is known.
 * Gives the place of the words, or null.
 */
export function policing(
  words: readonly Token[],
  named: readonly Mention[],
  lists: Pick<LanguageLists, 'policing' | 'policingWeak' | 'others'>,
  who: readonly string[] = [],
): { readonly from: number; readonly to: number } | null {
  const subject =
    named.find(({ at }) => at === 0)?.person ?? named.find(({ person }) => who.includes(person.id))?.person;
  // Workers and the network may well be asked to stand at the door: they are not the ones who are hurt.
  if (subject && subject.role !== 'parent') return null;
  const find = (patterns: readonly string[]) => {
    for (const pattern of patterns)
      for (let at = 0; at < words.length; at += 1) {
        const end = matchFrom(words, at, pattern.split(' '), named, lists.others);
        const [first, last] = [words[at], end === null ? undefined : words[end - 1]];
        if (first && last) return { from: first.from, to: last.to };
      }
    return null;
  };
  const strong = find(lists.policing);
  if (strong || subject?.withChild === false) return strong;
  return find(lists.policingWeak);
}

/** Where the pattern ends when it begins here; null when it does not fit. */
function matchFrom(
  words: readonly Token[],
  at: number,
  pattern: readonly string[],
  named: readonly Mention[],
  others: readonly string[],
): number | null {
  const [part, ...rest] = pattern;
  if (part === undefined) return at;
  if (part === '*') {
    for (let skip = 0; skip <= GAP; skip += 1) {
      const end = matchFrom(words, at + skip, rest, named, others);
      if (end !== null) return end;
    }
    return null;
  }
  const after = partFrom(words, at, part, named, others);
  return after === null ? null : matchFrom(words, after, rest, named, others);
}

function partFrom(
  words: readonly Token[],
  at: number,
  part: string,
  named: readonly Mention[],
  others: readonly string[],
): number | null {
  const word = words[at];
  if (word === undefined) return null;
  const mention = named.find((one) => one.at === at);
  if (part === '{child}') {
    if (mention?.person.role === 'child') return at + mention.length;
    if (word.low === 'the' && /^(?:children|kids|twins|baby)$/.test(words[at + 1]?.low ?? '')) return at + 2;
    return null;
  }
  if (part === '{other}') return otherFrom(words, at, mention, others);
  // "never lets" and "is not to let" read as "not let".
  if (part === 'not') {
    if (word.low === 'never') return at + 1;
    if (word.low !== 'not') return null;
    return words[at + 1]?.low === 'to' || words[at + 1]?.low === 'ever' ? at + 2 : at + 1;
  }
  const wanted = part.split('|');
  return bases(word.low).some((base) => wanted.includes(base)) ? at + 1 : null;
}

/** An adult other than the one who is spoken to: by name, by what they are, or him and her. */
function otherFrom(
  words: readonly Token[],
  at: number,
  mention: Mention | undefined,
  others: readonly string[],
): number | null {
  if (mention) {
    if (mention.person.role !== 'parent' && mention.person.role !== 'network') return null;
    const last = words[at + mention.length - 1];
    const next = words[at + mention.length];
    // "Dean's phone" is a thing; "Lee's temper" is what somebody else does.
    if (
      last?.possessive &&
      !/^(?:temper|drinking|anger|behaviour|moods?|visits?|contact|violence|abuse|access)$/.test(
        next?.low ?? '',
      )
    )
      return null;
    return at + mention.length;
  }
  const article = /^(?:the|her|his|their|any|a|my|your)$/.test(words[at]?.low ?? '') ? 1 : 0;
  const noun = words[at + article];
  if (noun && others.includes(noun.low) && !(article === 0 && noun.low === 'her' && isOwn(words[at + 1]))) {
    const next = words[at + article + 1]?.low ?? '';
    // "not let him stay up late": a child, as children are spoken of.
    const pronoun = /^(?:him|her|them)$/.test(noun.low);
    const later = [next, words[at + article + 2]?.low ?? ''];
    if (pronoun && later.some((one) => BABY_TALK.has(one))) return null;
    return at + article + 1;
  }
  return null;
}

/** "her phone": the word after "her" is a thing of hers, not a preposition or a verb of coming. */
const isOwn = (next: Token | undefined) =>
  next !== undefined &&
  !/^(?:in|into|near|back|round|come|to|at|from|see|stay|alone|away|out|off)$/.test(next.low);
