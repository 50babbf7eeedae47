import { createInstance } from 'i18next';
import type { WordTree } from './checking/texts-in.ts';
import { isolateSlots } from './isolate-slots.ts';
import { fallbackLanguage, type LanguageCode, languageInfo } from './languages.ts';
import { languageHere, languageLost } from './languages-here.ts';
import type { Namespace } from './namespaces.ts';
import { onOwnWords, ownWords, withOwnWords } from './own-words.ts';
import { readable } from './readable-promise.ts';
import type { Slots, Translate, WordKey } from './word-keys.ts';

/** One file per language and namespace, each its own chunk, fetched when first asked for. Data files are not words. */
const files = import.meta.glob<Record<string, unknown>>(
  ['../../locales/*/*.json', '!../../locales/*/{dates,pictures}.json'],
  {
    import: 'default',
  },
);

const engine = createInstance();
const missing = new Set<string>();

void engine.init({
  lng: fallbackLanguage,
  fallbackLng: fallbackLanguage,
  ns: [],
  defaultNS: 'common',
  resources: {},
  initAsync: false,
  // React and textContent escape; escaping twice would show &amp; to people.
  interpolation: { escapeValue: false },
  saveMissing: true,
  saveMissingPlurals: false,
  missingKeyHandler: (_languages, namespace, key) => {
    missing.add(`${namespace}:${key}`);
  },
});

const pending = new Map<string, Promise<void>>();
const ready = new Set<string>();
const translators = new Map<string, (key: string, slots?: Slots) => string>();

const fileOf = (code: LanguageCode, namespace: Namespace) => files[`../../locales/${code}/${namespace}.json`];

/** What the app brings, by language and namespace: this tablet's own words are put over it. */
const brought = new Map<string, readonly [LanguageCode, Namespace, WordTree]>();

function sayFrom(code: LanguageCode, namespace: Namespace, tree: WordTree): void {
  brought.set(`${code}/${namespace}`, [code, namespace, tree]);
  engine.addResourceBundle(code, namespace, withOwnWords(tree, namespace, ownWords().written[code]));
}

let written = ownWords().written;
onOwnWords(() => {
  if (ownWords().written === written) return;
  written = ownWords().written;
  // New translators, too: what a screen worked out with the old ones is worked out again.
  translators.clear();
  for (const [code, namespace, tree] of brought.values()) sayFrom(code, namespace, tree);
});

/** A file of words as the app brings it, without this tablet's own. Rejects where it is not to be had. */
export async function shippedWords(code: LanguageCode, namespace: Namespace): Promise<WordTree> {
  const file = fileOf(code, namespace);
  if (file === undefined) throw new Error(`no ${namespace} in ${code}`);
  return file();
}

async function fetchWords(code: LanguageCode, namespace: Namespace): Promise<void> {
  const file = fileOf(code, namespace);
  if (file === undefined) {
    // A worker namespace that this language does not have: it is said in British English.
    if (code !== fallbackLanguage) await loadWords(fallbackLanguage, namespace);
  } else {
    sayFrom(code, namespace, await file());
  }
  ready.add(`${code}/${namespace}`);
}

/** The words of a fetched language; gone from the tablet after all, they are said in English and may be asked for again. */
async function fetchOrEnglish(code: LanguageCode, namespace: Namespace): Promise<void> {
  try {
    await fetchWords(code, namespace);
  } catch {
    pending.delete(`${code}/${namespace}`);
    languageLost(code);
    await loadWords(fallbackLanguage, namespace);
  }
}

/**
 * Fetches a namespace in a language, once. The promise stays the same, also after a failure (a chunk that
 * is not there will not come by asking again before the page is loaded anew), so React does not ask in a ring.
 * As long as a language is not on this tablet, these are the English words.
 */
export function loadWords(code: LanguageCode, namespace: Namespace): Promise<void> {
  if (languageHere(code) !== 'here') return loadWords(fallbackLanguage, namespace);
  const name = `${code}/${namespace}`;
  const known = pending.get(name);
  if (known !== undefined) return known;
  const comesAlong = languageInfo(code).comes === 'with-the-app';
  const promise = readable(comesAlong ? fetchWords(code, namespace) : fetchOrEnglish(code, namespace));
  pending.set(name, promise);
  return promise;
}

/** May `wordsIn` be asked for this already? */
export function wordsReady(code: LanguageCode, namespace: Namespace): boolean {
  return ready.has(`${code}/${namespace}`);
}

/** Does this language have its own words for this namespace, or will it be British English? */
export function hasOwnWords(code: LanguageCode, namespace: Namespace): boolean {
  return fileOf(code, namespace) !== undefined;
}

/**
 * The words of a namespace in a language, outside React (print titles, exports, tests). The same function every
 * time. Ask `loadWords` first: what is not loaded comes back as its key.
 */
export function wordsIn<N extends Namespace>(code: LanguageCode, namespace: N): Translate<N> {
  const name = `${code}/${namespace}`;
  let translate = translators.get(name);
  if (translate === undefined) {
    const fixed = engine.getFixedT(code, namespace);
    const { dir } = languageInfo(code);
    translate = (key, slots) => fixed(key, slots === undefined ? {} : isolateSlots(slots, dir));
    translators.set(name, translate);
  }
  return translate as (key: WordKey<N>, slots?: Slots) => string;
}

/** Keys that were asked for and exist in no language, as `namespace:key`. Shown as their key on screen. */
export function missingWords(): readonly string[] {
  return [...missing].sort();
}
