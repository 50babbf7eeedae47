import { type LanguageCode, languageInfo } from './languages.ts';
import { kept, readable } from './readable-promise.ts';

/** Is a language on this tablet? `unknown` until somebody has looked. */
export type Here = 'unknown' | 'here' | 'fetching' | 'not-here';

/** Where languages are kept that do not come with the app; `app` gives it. Nothing of it ever rejects. */
export interface LanguageStore {
  /** Is every file of it on the tablet? Looks, remembers nothing. */
  isKept(code: LanguageCode): Promise<boolean>;
  /** Fetches it whole; false where that could not be done, and then nothing of it is kept. */
  bring(code: LanguageCode): Promise<boolean>;
  takeOff(code: LanguageCode): Promise<void>;
  /** Tells when there may be signal again; answers how to stop listening. */
  onSignal(listener: () => void): () => void;
}

let store: LanguageStore | null = null;
const found = new Map<LanguageCode, Here>();
const looks = new Map<LanguageCode, Promise<void>>();
const bringing = new Map<LanguageCode, Promise<boolean>>();
const listeners = new Set<() => void>();
const nothingToLookFor = kept();

/** From now on languages are kept there; null: there is no such place, and words are fetched when they are shown. */
export function keepLanguagesIn(given: LanguageStore | null): void {
  store = given;
  for (const known of [found, looks, bringing]) known.clear();
}

const comesAlong = (code: LanguageCode) => store === null || languageInfo(code).comes === 'with-the-app';

function note(code: LanguageCode, here: Here): void {
  if (found.get(code) === here) return;
  found.set(code, here);
  for (const listener of listeners) listener();
}

/** Calls back whenever a language comes or goes; answers how to stop. */
export function watchLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is known about a language now. */
export function languageHere(code: LanguageCode): Here {
  return comesAlong(code) ? 'here' : (found.get(code) ?? 'unknown');
}

async function look(code: LanguageCode): Promise<void> {
  const before = found.get(code);
  const isKept = await store?.isKept(code);
  // Fetched or taken off while we looked: that is known better.
  if (found.get(code) === before && before !== 'fetching') note(code, isKept === true ? 'here' : 'not-here');
}

/** Looks whether a language is here, the first time somebody asks; the same promise every time. */
export function lookOnce(code: LanguageCode): Promise<void> {
  if (comesAlong(code)) return nothingToLookFor;
  const known = looks.get(code);
  if (known !== undefined) return known;
  const promise = readable(look(code));
  looks.set(code, promise);
  return promise;
}

/** Looks again, file by file: a browser may have cleared what was here a minute ago. */
export async function lookAgain(code: LanguageCode): Promise<void> {
  if (!comesAlong(code)) await look(code);
}

async function fetchWhole(code: LanguageCode): Promise<boolean> {
  await lookOnce(code);
  if (languageHere(code) === 'here') return true;
  note(code, 'fetching');
  const brought = (await store?.bring(code)) === true;
  note(code, brought ? 'here' : 'not-here');
  return brought;
}

/** Fetches a language unless it is here. False: there was no signal, or it broke off; nothing is half here. */
export function bringLanguage(code: LanguageCode): Promise<boolean> {
  if (comesAlong(code)) return Promise.resolve(true);
  const under = bringing.get(code);
  if (under !== undefined) return under;
  const promise = fetchWhole(code).finally(() => bringing.delete(code));
  bringing.set(code, promise);
  return promise;
}

/** Takes a language off the tablet. Screens that speak it go on in English. */
export async function takeLanguageOff(code: LanguageCode): Promise<void> {
  if (comesAlong(code)) return;
  await store?.takeOff(code);
  note(code, 'not-here');
}

/** A file of a language that was here could not be had: from now on it counts as not here. */
export function languageLost(code: LanguageCode): void {
  note(code, 'not-here');
}

/** Fetches a language now, and again whenever there may be signal, until it is here; answers how to stop. */
export function keepTrying(code: LanguageCode): () => void {
  if (comesAlong(code)) return () => undefined;
  void bringLanguage(code);
  return store?.onSignal(() => void bringLanguage(code)) ?? (() => undefined);
}
