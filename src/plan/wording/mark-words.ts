import { wordPattern } from './find-words.ts';

/** A piece of a sentence; `marked` where the advice speaks about it. The texts put together are the sentence. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The sentence in pieces, with the words marked that the advice of S8 is about. */
export function markWords(sentence: string, words: readonly string[]): Piece[] {
  const hits = words
    .flatMap((word) => [...sentence.matchAll(wordPattern(word, 'giu'))])
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of hits) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: sentence.slice(at, from), marked: false });
    pieces.push({ text: sentence.slice(from, to), marked: true });
    at = to;
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), marked: false });
  return pieces;
}

/** The sentence with this word, in any of its endings, put plainly; a capital at the start stays one. */
export function mend(sentence: string, word: string, plain: string): string {
  return sentence.replace(wordPattern(word, 'giu'), (found) =>
    /^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain,
  );
}
