import { use } from 'react';
import { datesOf, loadDates } from './dates.ts';
import { type Formats, makeFormats } from './formats.ts';
import { useLanguage } from './language.tsx';
import { fallbackLanguage, type LanguageCode } from './languages.ts';
import { languageHere } from './languages-here.ts';

const made = new Map<LanguageCode, Formats>();

/**
 * The formats of a language outside React (print, exports, tests), or `undefined` as long as `loadDates` has not
 * brought its words. The same object every time; English as long as the language is not on this tablet.
 */
export function formatsIn(code: LanguageCode): Formats | undefined {
  if (languageHere(code) !== 'here') return formatsIn(fallbackLanguage);
  const known = made.get(code);
  if (known !== undefined) return known;
  const dates = datesOf(code);
  if (dates === undefined) return undefined;
  const formats = makeFormats(code, dates);
  made.set(code, formats);
  return formats;
}

/**
 * Dates, times, numbers and lists in the language of the nearest `<Language>`. Suspends while the date words are
 * fetched. We carry our own: Chromium, so Chrome and Edge, has no Welsh dates and would say them in English.
 */
export function useFormats(): Formats {
  const { code } = useLanguage();
  use(loadDates(code));
  const loaded = formatsIn(code);
  if (loaded === undefined) throw new Error(`dates of ${code} are not here after loading`);
  return loaded;
}
