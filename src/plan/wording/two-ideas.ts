import { bases, type Token } from './tokens.ts';
import type { Mention } from './who-is-who.ts';
import type { LanguageLists } from './word-lists.ts';

const PASSED_OVER = new Set(['then', 'also', 'he', 'she', 'they', 'will', 'to', 'the', 'is']);

/**
 * W11: two acts in one sentence, joined by *and*, *or* or a semicolon. "Mum and Dad" is one idea, "washes and reads" is two.
 * `split`: the sentence cut in two at that place, to begin from. English; other languages by semicolon only.
 */
export function twoIdeas(
  sentence: string,
  words: readonly Token[],
  named: readonly Mention[],
  lists: Pick<LanguageLists, 'pairs' | 'acts'>,
): { readonly word: string; readonly split: readonly [string, string] | null } | null {
  const semicolon = sentence.indexOf(';');
  if (semicolon > 0 && semicolon < sentence.length - 2)
    return { word: ';', split: cut(sentence, semicolon, semicolon + 1) };
  if (lists.acts.length === 0) return null;
  const low = ` ${words.map((word) => word.low).join(' ')} `;
  for (let at = 1; at < words.length - 1; at += 1) {
    const word = words[at];
    if (word === undefined || (word.low !== 'and' && word.low !== 'or')) continue;
    const around = ` ${words
      .slice(Math.max(0, at - 2), at + 3)
      .map((one) => one.low)
      .join(' ')} `;
    if (
      lists.pairs.some(
        (pair) => low.includes(` ${pair} `) && around.includes(` ${pair.split(' ').slice(-2).join(' ')} `),
      )
    )
      continue;
    const people = named.some((one) => one.at + one.length === at) && named.some((one) => one.at === at + 1);
    // Two people who do one thing are one idea; one *or* the other is nobody for certain.
    if (people && word.low === 'and') continue;
    if (people || isAct(words, at + 1, named, lists.acts))
      return { word: word.text, split: splitAt(sentence, words, at, named) };
  }
  return null;
}

/** A verb of doing follows, perhaps after a name or a small word: "and reads", "and then Gran irons". */
function isAct(
  words: readonly Token[],
  from: number,
  named: readonly Mention[],
  acts: readonly string[],
): boolean {
  let at = from;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const word = words[at];
    if (word === undefined) return false;
    const mention = named.find((one) => one.at === at);
    if (mention) at += mention.length;
    else if (PASSED_OVER.has(word.low)) at += 1;
    else return isVerb(word, words[at - 1], acts) || /^(?:irons|eats|rests)$/.test(word.low);
  }
  const word = words[at];
  return word !== undefined && isVerb(word, words[at - 1], acts);
}

/** After *and*, in a plan, an act stands as "reads" or "read"; a thing of the same letters follows "a" or "the". */
const isVerb = (word: Token, before: Token | undefined, acts: readonly string[]) =>
  !/^(?:a|the|her|his|their)$/.test(before?.low ?? '') && bases(word.low).some((base) => acts.includes(base));

function splitAt(
  sentence: string,
  words: readonly Token[],
  at: number,
  named: readonly Mention[],
): readonly [string, string] | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return null;
  const [first, second] = cut(sentence, word.from, word.to);
  // The second act needs its own doer: the one of the first.
  const doer = named.find((one) => one.at === 0);
  const hasOwn = named.some((one) => one.at === at + 1);
  const said = doer ? sentence.slice(0, words[doer.length - 1]?.to ?? 0) : '';
  if (word.low === 'or' || (!hasOwn && said === '')) return null;
  return hasOwn ? [first, second] : [first, `${said} ${second}`];
}

function cut(sentence: string, from: number, to: number): readonly [string, string] {
  const first = sentence.slice(0, from).replace(/[,\s]+$/u, '');
  const second = sentence.slice(to).trim().replace(/[.]$/u, '');
  return [`${first}.`, `${second}.`];
}
