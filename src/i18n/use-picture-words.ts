import { use } from 'react';
import type { LanguageCode } from './languages.ts';
import { readable } from './readable-promise.ts';

/** Search words by picture id, label first, as `locales/<language>/pictures.json` holds them. */
export type WordsOfPictures = Readonly<Record<string, readonly string[]>>;

const files = import.meta.glob<WordsOfPictures>('../../locales/*/pictures.json', { import: 'default' });
const pending = new Map<LanguageCode, Promise<WordsOfPictures>>();

/** Fetches a language's picture words, once; the same promise every time, so React does not ask in a ring. */
export function loadPictureWords(code: LanguageCode): Promise<WordsOfPictures> {
  const known = pending.get(code);
  if (known !== undefined) return known;
  const file = files[`../../locales/${code}/pictures.json`];
  const promise = readable(file === undefined ? Promise.resolve({}) : file());
  pending.set(code, promise);
  return promise;
}

/**
 * The words of the pictures in a language the person chooses for searching, which need not be the one of the screen.
 * The same object every time. Suspends while they are fetched, so ask below a `<Suspense>` of your own.
 */
export function usePictureWords(code: LanguageCode): WordsOfPictures {
  return use(loadPictureWords(code));
}
