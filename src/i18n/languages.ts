/** Who may sign that all words of a language were read: always a role, never a name. */
export const checkerRoles = ['interpreter', 'translator', 'worker'] as const;
export type CheckerRole = (typeof checkerRoles)[number];

export function isCheckerRole(role: unknown): role is CheckerRole {
  return checkerRoles.some((one) => one === role);
}

/** How far a person who speaks the language has checked its words. */
export type Checked =
  | 'draft'
  | { readonly by: CheckerRole | 'written in this language'; readonly date: string };

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
  /** Do its words come to every tablet with the app, or are they fetched when somebody chooses it? */
  readonly comes: 'with-the-app' | 'when-chosen';
  /** The fonts that are fetched with it, by how the names of their files begin; none where ours have its letters. */
  readonly fonts?: readonly string[];
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
    comes: 'with-the-app',
  },
  {
    code: 'cy',
    name: 'Cymraeg',
    english: 'Welsh',
    dir: 'ltr',
    checked: 'draft',
    worker: true,
    comes: 'with-the-app',
  },
  {
    code: 'pl',
    name: 'Polski',
    english: 'Polish',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'with-the-app',
  },
  {
    code: 'ro',
    name: 'Română',
    english: 'Romanian',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
  },
  {
    code: 'pa',
    name: 'ਪੰਜਾਬੀ',
    english: 'Panjabi',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
    fonts: ['noto-sans-gurmukhi'],
  },
  {
    code: 'ur',
    name: 'اردو',
    english: 'Urdu',
    dir: 'rtl',
    checked: 'draft',
    worker: true,
    comes: 'with-the-app',
  },
  {
    code: 'pt-PT',
    name: 'Português',
    english: 'Portuguese',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
  },
  {
    code: 'es',
    name: 'Español',
    english: 'Spanish',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
  },
  {
    code: 'ar',
    name: 'العربية',
    english: 'Arabic',
    dir: 'rtl',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
  },
  {
    code: 'bn',
    name: 'বাংলা',
    english: 'Bengali',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
    fonts: ['noto-sans-bengali'],
  },
  {
    code: 'gu',
    name: 'ગુજરાતી',
    english: 'Gujarati',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
    fonts: ['noto-sans-gujarati'],
  },
  {
    code: 'uk',
    name: 'Українська',
    english: 'Ukrainian',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
    fonts: ['noto-sans-cyrillic'],
  },
  {
    code: 'lt',
    name: 'Lietuvių',
    english: 'Lithuanian',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
  },
  {
    code: 'tr',
    name: 'Türkçe',
    english: 'Turkish',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
  },
  {
    code: 'fa',
    name: 'فارسی',
    english: 'Farsi',
    dir: 'rtl',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
  },
  {
    code: 'so',
    name: 'Soomaali',
    english: 'Somali',
    dir: 'ltr',
    checked: 'draft',
    worker: false,
    comes: 'when-chosen',
  },
] as const satisfies readonly LanguageInfo[];

export type LanguageCode = (typeof languages)[number]['code'];

/** Whatever has no words in a language is said in this one. */
export const fallbackLanguage: LanguageCode = 'en-GB';

/** The languages that do not come with the app; the build and the settings ask. */
export const fetchedLanguages: readonly LanguageInfo[] = (languages as readonly LanguageInfo[]).filter(
  ({ comes }) => comes === 'when-chosen',
);

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
 * What a language is called where one is chosen: by its own name, and by its English one where it is fetched first. The
 * tablet may lack its letters until then, and a worker who does not read them has to find it.
 */
export function offeredAs(code: LanguageCode): string {
  const { name, english, comes } = languageInfo(code);
  return comes === 'with-the-app' ? name : `${name} · ${english}`;
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
