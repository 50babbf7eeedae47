import { type PictureId, pictureIds } from './picture.ts';

/** Words by picture, label first, as in `locales/<language>/pictures.json`. */
export type PictureWords = Readonly<Record<PictureId, readonly string[]>>;

// What families plan most often, so that nobody faces an empty page.
const startingSet: readonly PictureId[] = (
  'house bed bedtime school school-bag meal cooking brush-teeth bath-time clean-clothes medicine-time phone ' +
  'family mum-and-dad gran cuddle play-together talk-together ear happy sad worried angry arguing no-shouting ' +
  'no-alcohol safe-home key calendar doctor-day social-worker plan-meeting ask-for-help star goodbye'
).split(' ');

const arabicLetters: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ے: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ھ: 'ہ',
  ٱ: 'ا',
};

/** Accents and short vowels people leave out when they type; never the vowel signs of Bengali, Gujarati and Panjabi. */
const LEFT_OUT = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f'’]/g;

/**
 * Letters as people type them rather than as they are spelled: no case, no accents (Polish ł, Welsh ŵ, Arabic
 * vowel signs), one form of each Arabic letter that keyboards write in several.
 */
export function foldLetters(text: string): string {
  if (/^[a-zA-Z0-9 -]*$/.test(text)) return text.toLowerCase(); // most words of most languages
  return text
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[يىےكهةھٱ]/g, (letter) => arabicLetters[letter] ?? letter);
}

const tokensOf = (folded: string): string[] =>
  folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((token) => token !== '');

/** A picture's label and words, folded, each as its tokens. */
type Entry = { readonly id: PictureId; readonly phrases: readonly (readonly string[])[] };

const indexes = new WeakMap<PictureWords, readonly Entry[]>();

function indexOf(words: PictureWords): readonly Entry[] {
  let index = indexes.get(words);
  if (index === undefined) {
    index = pictureIds.map((id) => ({
      id,
      phrases: (words[id] ?? []).map((phrase) => tokensOf(foldLetters(phrase))),
    }));
    indexes.set(words, index);
  }
  return index;
}

/** Same word with another ending (beds, szkoły): at least four letters the same, at most two different. */
function sameStem(token: string, asked: string): boolean {
  const shorter = Math.min(token.length, asked.length);
  if (shorter < 3 || Math.abs(token.length - asked.length) > 2) return false;
  let same = 0;
  while (same < shorter && token[same] === asked[same]) same += 1;
  return same >= 3 && same >= Math.max(token.length, asked.length) - 2 && same >= shorter - 1;
}

function closeness(token: string, asked: string): number {
  if (token === asked) return 8;
  if (token.startsWith(asked)) return 5;
  if (asked.length > 1 && token.includes(asked)) return 3;
  return sameStem(token, asked) ? 1 : 0;
}

/** How well one asked word fits a picture; the label counts more, and a label that is just that word most. */
function scoreOf(phrases: Entry['phrases'], asked: string): number {
  let best = 0;
  phrases.forEach((tokens, place) => {
    for (const token of tokens) {
      const near = closeness(token, asked);
      if (near === 0) continue;
      const score = near * 10 + (place === 0 ? 8 : 0) + (tokens.length === 1 ? 6 : 0);
      if (score > best) best = score;
    }
  });
  return best;
}

/**
 * Pictures for what somebody typed, best first: the word itself, then its beginning, then inside a word, then
 * another ending of it. Several words must all fit. Equal ones stay in browsing order.
 * @param words of the language somebody types in; the same object each time, because its index is kept
 * @returns a good starting set for an empty query; nothing when nothing fits
 */
export function searchPictures(query: string, words: PictureWords): readonly PictureId[] {
  const asked = tokensOf(foldLetters(query));
  if (asked.length === 0) return startingSet;
  const found: { id: PictureId; score: number }[] = [];
  for (const { id, phrases } of indexOf(words)) {
    let sum = 0;
    for (const word of asked) {
      const score = scoreOf(phrases, word);
      sum = score === 0 ? Number.NaN : sum + score;
    }
    if (sum > 0) found.push({ id, score: sum });
  }
  return found.sort((one, other) => other.score - one.score).map(({ id }) => id);
}
