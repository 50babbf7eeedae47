import { use } from 'react';
import { fallbackLanguage, type LanguageCode, languageInfo } from './languages.ts';
import { languageHere, languageLost } from './languages-here.ts';
import { readable } from './readable-promise.ts';
import { useChosenLanguage } from './use-language-here.ts';

/** Search words by picture id, label first, as `locales/<language>/pictures.json` holds them. */
export type WordsOfPictures = Readonly<Record<string, readonly string[]>>;

const files = import.meta.glob<WordsOfPictures>('../../locales/*/pictures.json', { import: 'default' });
const pending = new Map<LanguageCode, Promise<WordsOfPictures>>();

/**
 * Fetches a language's picture words, once; the same promise every time, so React does not ask in a ring. English ones
 * as long as a language is not on this tablet.
 */
export function loadPictureWords(code: LanguageCode): Promise<WordsOfPictures> {
  if (code !== fallbackLanguage && languageHere(code) !== 'here') return loadPictureWords(fallbackLanguage);
  const known = pending.get(code);
  if (known !== undefined) return known;
  const file = files[`../../locales/${code}/pictures.json`];
  const promise = readable(file === undefined ? Promise.resolve({}) : fetchOrEnglish(code, file));
  pending.set(code, promise);
  return promise;
}

async function fetchOrEnglish(
  code: LanguageCode,
  file: () => Promise<WordsOfPictures>,
): Promise<WordsOfPictures> {
  try {
    return await file();
  } catch (error) {
    if (languageInfo(code).comes === 'with-the-app') throw error;
    pending.delete(code);
    languageLost(code);
    return loadPictureWords(fallbackLanguage);
  }
}

/**
 * The words of the pictures in a language the person chooses for searching, which need not be the one of the screen.
 * The same object every time. Suspends while they are fetched, so ask below a `<Suspense>` of your own.
 */
export function usePictureWords(code: LanguageCode): WordsOfPictures {
  useChosenLanguage(code);
  return use(loadPictureWords(code));
}
