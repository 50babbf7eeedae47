import type { LanguageCode } from '../../i18n/languages.ts';
import { personPicture } from '../../pictures/picture.ts';
import { foldLetters, type PictureWords, searchPictures } from '../../pictures/search-pictures.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { suggestPictures } from './suggest-pictures.ts';

/** What somebody is looking for, and how much of what was found is shown. */
export interface PictureSearch {
  readonly query: string;
  /** null: the language of the screen */
  readonly language: LanguageCode | null;
  /** which of two pictures a tap chooses */
  readonly slot: 'first' | 'second';
  readonly shown: number;
}

export const SHOWN_AT_FIRST = 12;
export const startSearch: PictureSearch = { query: '', language: null, slot: 'first', shown: SHOWN_AT_FIRST };

/**
 * References that fit, best first. Faces come first, as people are faces (look, principle 4): all of them while nothing
 * is asked, later those whose name begins so. While nothing is asked, pictures for the sentence come next.
 */
export function foundPictures(
  query: string,
  words: PictureWords,
  people: readonly Person[],
  sentence: string,
): readonly string[] {
  const asked = foldLetters(query).trim();
  const faces = people
    .filter((person) => asked === '' || foldLetters(now(person.name)).startsWith(asked))
    .map((person) => personPicture(person.id));
  const pictures = searchPictures(query, words);
  if (asked !== '') return [...faces, ...pictures];
  const suggested = suggestPictures(sentence, words);
  return [...new Set([...suggested, ...faces, ...pictures])];
}
