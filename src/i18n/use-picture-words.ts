import { use } from 'react';
import type { WrittenWords } from './checking/how-far.ts';
import { fallbackLanguage, type LanguageCode, languageInfo } from './languages.ts';
import { languageHere, languageLost } from './languages-here.ts';
import { ownWords } from './own-words.ts';
import { readable } from './readable-promise.ts';
import { useChosenLanguage } from './use-language-here.ts';
import { useOwnWords } from './use-own-words.ts';

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
  useOwnWords();
  return withOwnNames(code, use(loadPictureWords(code)));
}

const named = new WeakMap<WordsOfPictures, { written: WrittenWords | undefined; words: WordsOfPictures }>();

/** The pictures' names of this tablet in the place of the first words; the same object as long as nothing changes. */
function withOwnNames(code: LanguageCode, words: WordsOfPictures): WordsOfPictures {
  const written = ownWords().written[code];
  const known = named.get(words);
  if (known !== undefined && known.written === written) return known.words;
  const own = Object.entries(written ?? {}).flatMap(([id, { before, after }]) => {
    const picture = id.startsWith('pictures:') ? id.slice('pictures:'.length) : '';
    const list = Object.hasOwn(words, picture) ? words[picture] : undefined;
    return list?.[0] === before ? [[picture, [after, ...list]] as const] : [];
  });
  const said = own.length === 0 ? words : { ...words, ...Object.fromEntries(own) };
  named.set(words, { written, words: said });
  return said;
}

/** The pictures' words as the app brings them, without this tablet's own. Rejects where they are not to be had. */
export async function shippedPictureWords(code: LanguageCode): Promise<WordsOfPictures> {
  const file = files[`../../locales/${code}/pictures.json`];
  if (file === undefined) throw new Error(`no names of pictures in ${code}`);
  return file();
}
