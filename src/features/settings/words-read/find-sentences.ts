import { saidHere, type WrittenWords } from '../../../i18n/checking/how-far.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import { type SlotWord, toMarked } from './marked-text.ts';

/** So many sentences on a page: read in one breath, drawn at once on a slow tablet. */
export const ON_A_PAGE = 25;

export interface Wanted {
  /** a place, or empty for everywhere */
  readonly where: string;
  readonly search: string;
}

/** Without the marks over Latin and Arabic letters, which people leave out when they search. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .toLowerCase();

/** The sentences of a place with these words in either language, accents and capitals aside. */
export function findSentences(
  sentences: readonly Sentence[],
  written: WrittenWords,
  { where, search }: Wanted,
  word: SlotWord,
): Sentence[] {
  const wanted = plain(search.trim());
  return sentences.filter(
    (sentence) =>
      (where === '' || sentence.where === where) &&
      (wanted === '' ||
        plain(`${toMarked(saidHere(sentence, written), word)}\n${toMarked(sentence.english, word)}`).includes(
          wanted,
        )),
  );
}
