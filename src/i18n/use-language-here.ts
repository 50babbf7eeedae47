import { use, useEffect, useSyncExternalStore } from 'react';
import { type LanguageCode, languages } from './languages.ts';
import {
  type Here,
  keepTrying,
  languageHere,
  lookAgain,
  lookOnce,
  watchLanguages,
} from './languages-here.ts';

/**
 * For a language that was chosen: is it on this tablet? Fetches it where it is not, as soon as there is signal. Suspends
 * the first time, until somebody has looked.
 */
export function useChosenLanguage(code: LanguageCode): Here {
  use(lookOnce(code));
  useEffect(() => keepTrying(code), [code]);
  const here = () => languageHere(code);
  return useSyncExternalStore(watchLanguages, here, here);
}

/**
 * Which languages are on this tablet, looked at anew when the screen is opened. Fetches nothing.
 * @returns one for each of `codes`, in their order
 */
export function useLanguagesHere(codes: readonly LanguageCode[]): readonly Here[] {
  const wanted = codes.join(' ');
  useEffect(() => {
    for (const { code } of languages) if (wanted.split(' ').includes(code)) void lookAgain(code);
  }, [wanted]);
  const here = () => codes.map(languageHere).join(' ');
  const all = useSyncExternalStore(watchLanguages, here, here);
  return all === '' ? [] : (all.split(' ') as Here[]);
}
