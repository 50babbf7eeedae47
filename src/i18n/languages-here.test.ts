import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LanguageCode } from './languages.ts';
import {
  bringLanguage,
  keepLanguagesIn,
  keepTrying,
  type LanguageStore,
  languageHere,
  lookAgain,
  lookOnce,
  takeLanguageOff,
  watchLanguages,
} from './languages-here.ts';
import { loadWords, wordsIn } from './words.ts';

/** A tablet's store: with signal or without. */
class Tablet implements LanguageStore {
  signal = false;
  readonly kept = new Set<LanguageCode>();
  asked = 0;
  #waiting = new Set<() => void>();
  isKept = async (code: LanguageCode) => this.kept.has(code);
  bring = async (code: LanguageCode) => {
    this.asked += 1;
    if (this.signal) this.kept.add(code);
    return this.signal;
  };
  takeOff = async (code: LanguageCode) => void this.kept.delete(code);
  onSignal = (listener: () => void) => {
    this.#waiting.add(listener);
    return () => void this.#waiting.delete(listener);
  };
  comesBack(): void {
    this.signal = true;
    for (const listener of this.#waiting) listener();
  }
}

let tablet: Tablet;
beforeEach(() => {
  tablet = new Tablet();
  keepLanguagesIn(tablet);
});
afterEach(() => keepLanguagesIn(null));

it('languages that come along are here without asking anybody', async () => {
  expect(languageHere('ur')).toBe('here');
  expect(await bringLanguage('cy')).toBe(true);
  expect(tablet.asked).toBe(0);
});

it('a language chosen without signal is not here, its words are English, and it comes when signal is back', async () => {
  expect(languageHere('bn')).toBe('unknown');
  await lookOnce('bn');
  expect(languageHere('bn')).toBe('not-here');
  await loadWords('bn', 'common');
  expect(wordsIn('bn', 'common')('action.save')).toBe('Save');

  const arrived = new Promise<void>((resolve) => {
    const stop = watchLanguages(() => {
      if (languageHere('bn') !== 'here') return;
      stop();
      resolve();
    });
  });
  const stop = keepTrying('bn');
  expect(await bringLanguage('bn')).toBe(false);
  expect(languageHere('bn')).toBe('not-here');
  tablet.comesBack();
  await arrived;
  stop();
  await loadWords('bn', 'common');
  expect(wordsIn('bn', 'common')('action.save')).not.toBe('Save');
});

it('asks once, however many screens want the same language at the same time', async () => {
  tablet.signal = true;
  const asked = [bringLanguage('gu'), bringLanguage('gu'), bringLanguage('gu')];
  expect(await Promise.all(asked)).toEqual([true, true, true]);
  expect(tablet.asked).toBe(1);
  expect(await bringLanguage('gu')).toBe(true);
  expect(tablet.asked).toBe(1);
});

it('ready is looked at, not remembered: what the browser cleared is not here', async () => {
  tablet.signal = true;
  await bringLanguage('pa');
  expect(languageHere('pa')).toBe('here');
  tablet.kept.clear();
  await lookAgain('pa');
  expect(languageHere('pa')).toBe('not-here');
});

it('a language taken off is not here', async () => {
  tablet.signal = true;
  await bringLanguage('tr');
  await takeLanguageOff('tr');
  expect(languageHere('tr')).toBe('not-here');
  expect(tablet.kept.has('tr')).toBe(false);
});
