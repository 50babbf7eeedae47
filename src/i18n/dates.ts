import { fallbackLanguage, type LanguageCode, languageInfo } from './languages.ts';
import { languageHere, languageLost } from './languages-here.ts';
import { readable } from './readable-promise.ts';

/** One `locales/<language>/dates.json`, as `author/extract-dates.mjs` writes it. Weeks begin on Monday. */
export interface Dates {
  /** 12 names each; Polish says "12 lutego" (in a date) but "luty" (alone). */
  readonly months: Readonly<Record<'inDate' | 'inDateShort' | 'alone' | 'aloneShort', readonly string[]>>;
  /** `each`: "each Monday" */
  readonly days: Readonly<Record<'wide' | 'short' | 'narrow' | 'each', readonly string[]>>;
  /** CLDR date patterns; `dateTime` joins a date {1} and a time {0}. */
  readonly patterns: Readonly<Record<DateStyle | 'dated' | 'dateTime', string>>;
  readonly relativeDays: {
    /** Days with a name of their own, by distance from today: -1 is yesterday. */
    readonly named: Readonly<Record<string, string | undefined>>;
    readonly future: Readonly<Record<string, string | undefined>>;
    readonly past: Readonly<Record<string, string | undefined>>;
  };
  readonly list: Readonly<Record<'pair' | 'between' | 'last', string>>;
}

export type DateStyle = 'long' | 'medium' | 'short' | 'weekday-short' | 'day-month';

const files = import.meta.glob<Dates>('../../locales/*/dates.json', { import: 'default' });
const pending = new Map<LanguageCode, Promise<void>>();
const ready = new Map<LanguageCode, Dates>();

async function fetchDates(code: LanguageCode): Promise<void> {
  const file = files[`../../locales/${code}/dates.json`];
  if (file === undefined) throw new Error(`no dates.json for ${code}`);
  ready.set(code, await file());
}

/** As with words: those of a fetched language that is gone after all are English. */
async function fetchOrEnglish(code: LanguageCode): Promise<void> {
  try {
    await fetchDates(code);
  } catch {
    pending.delete(code);
    languageLost(code);
    await loadDates(fallbackLanguage);
  }
}

/**
 * Fetches the date words of a language, once; the same promise every time, also after a failure. As long as a language
 * is not on this tablet, these are the English ones.
 */
export function loadDates(code: LanguageCode): Promise<void> {
  if (languageHere(code) !== 'here') return loadDates(fallbackLanguage);
  const known = pending.get(code);
  if (known !== undefined) return known;
  const comesAlong = languageInfo(code).comes === 'with-the-app';
  const promise = readable(comesAlong ? fetchDates(code) : fetchOrEnglish(code));
  pending.set(code, promise);
  return promise;
}

/** The date words of a language, or `undefined` as long as `loadDates` has not brought them. */
export function datesOf(code: LanguageCode): Dates | undefined {
  return ready.get(code);
}
