/** How far a person who speaks the language has checked its words. The role, never a name. */
export type Checked = 'draft' | { readonly by: string; readonly date: string };

export interface LanguageInfo {
  /** BCP 47 tag; also the folder in `locales/`. */
  readonly code: string;
  /** The language's name in itself: this is what people choose by. */
  readonly name: string;
  readonly english: string;
  readonly dir: 'ltr' | 'rtl';
  readonly checked: Checked;
  /** Are the worker screens in this language too? Held true by `test/locales`. */
  readonly worker: boolean;
}

/** The languages of the app, in the order in which they are offered. */
export const languages = [
  {
    code: 'en-GB',
    name: 'English',
    english: 'English',
    dir: 'ltr',
    checked: { by: 'written in this language', date: '2026-11-23' },
    worker: true,
  },
  { code: 'cy', name: 'Cymraeg', english: 'Welsh', dir: 'ltr', checked: 'draft', worker: true },
  { code: 'pl', name: 'Polski', english: 'Polish', dir: 'ltr', checked: 'draft', worker: false },
  { code: 'ur', name: 'اردو', english: 'Urdu', dir: 'rtl', checked: 'draft', worker: true },
] as const satisfies readonly LanguageInfo[];

export type LanguageCode = (typeof languages)[number]['code'];

/** Whatever has no words in a language is said in this one. */
export const fallbackLanguage: LanguageCode = 'en-GB';

/** Is this one of ours? For codes that come from a record or from the device. */
export function isLanguageCode(code: unknown): code is LanguageCode {
  return languages.some((language) => language.code === code);
}

/** What we know about one of our languages. */
export function languageInfo(code: LanguageCode): LanguageInfo {
  const found: LanguageInfo | undefined = languages.find((language) => language.code === code);
  if (found === undefined) throw new RangeError('not one of our languages');
  return found;
}

/**
 * Our language for any BCP 47 tag: `cy-GB` is `cy`, `en-US` is `en-GB`, what we do not have is `undefined`
 * (then the text is shown as not translated).
 */
export function languageFor(tag: string): LanguageCode | undefined {
  const wanted = tag.toLowerCase();
  const exact = languages.find((language) => language.code.toLowerCase() === wanted);
  const [base] = wanted.split('-');
  return (exact ?? languages.find((language) => language.code.split('-')[0] === base))?.code;
}
