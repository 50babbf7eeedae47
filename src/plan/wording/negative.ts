import { bases, type Token } from './tokens.ts';

/** W9: says what will not happen. People do better with what will; a ready phrase where the list has one. */
export function negative(
  sentence: string,
  words: readonly Token[],
  ready: readonly { readonly find: string; readonly say: string }[],
): {
  readonly word: string;
  readonly instead: { readonly find: string; readonly say: string } | null;
} | null {
  const at = words.findIndex(
    ({ low }, i) => (/^(?:not|never)$/.test(low) && !isAside(words, i)) || isNo(words, i) || isStop(words, i),
  );
  const word = words[at];
  if (word === undefined) return null;
  // Only what follows "will not", "does not", "must not" or "never" can stand as a phrase of its own.
  const start = /^(?:will|does|do|must|should|can)$/.test(words[at - 1]?.low ?? '') ? at - 1 : at;
  for (const { find, say } of ready) {
    const parts = find.split(' ').slice(1);
    const fits = parts.every((part, i) => {
      const low = words[at + 1 + i]?.low ?? '';
      return low === part || bases(low).includes(part);
    });
    const [first, last] = [words[start], words[at + parts.length]];
    if (fits && first && last)
      return { word: word.text, instead: { find: sentence.slice(first.from, last.to), say } };
  }
  return { word: word.text, instead: null };
}

/** "what he did not know before": told in passing, not asked of anybody. */
const isAside = (words: readonly Token[], at: number) =>
  words.slice(Math.max(0, at - 3), at).some(({ low }) => /^(?:what|which|who)$/.test(low)) ||
  /^(?:did|was|were|had)$/.test(words[at - 1]?.low ?? '');

/** "No shouting", "no more visitors"; not "no later than". */
const isNo = (words: readonly Token[], at: number) =>
  words[at]?.low === 'no' && !/^(?:later|more than|one|longer)$/.test(words[at + 1]?.low ?? '');

/** "Stops shouting"; not "stops at the shop", "stops for a rest". */
const isStop = (words: readonly Token[], at: number) =>
  bases(words[at]?.low ?? '').includes('stop') && /\w{3,}ing$/.test(words[at + 1]?.low ?? '') && at > 0;
