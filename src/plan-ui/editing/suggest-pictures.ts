import { foldLetters, type PictureWords, searchPictures } from '../../pictures/search-pictures.ts';

const tokensOf = (text: string): string[] =>
  foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');

/** Shorter words are mostly glue (the, by, at, z, i), in every language we have; a few longer ones are, too. */
const SHORTEST = 4;
const GLUE = new Set(['with', 'from', 'into', 'that', 'this', 'each', 'when', 'have', 'gyda', 'przez']);
const EACH = 3;

/**
 * Pictures for the words of a sentence, in the order of its words: only where a picture is called just that, since a
 * loose match for a whole sentence would be noise.
 */
export function suggestPictures(sentence: string, words: PictureWords): readonly string[] {
  const tokens = [...new Set(tokensOf(sentence))]
    .filter((token) => token.length >= SHORTEST && !GLUE.has(token))
    .slice(0, 40);
  const found = tokens.flatMap((token) =>
    searchPictures(token, words)
      .filter((id) => (words[id] ?? []).some((phrase) => tokensOf(phrase).includes(token)))
      .slice(0, EACH),
  );
  return [...new Set(found)];
}
