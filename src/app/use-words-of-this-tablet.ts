import { useEffect, useLayoutEffect } from 'react';
import { standingOf } from '../i18n/checking/how-far.ts';
import { loadSentences } from '../i18n/checking/load-sentences.ts';
import { isLanguageCode } from '../i18n/languages.ts';
import { ownWords, setOwnWords } from '../i18n/own-words.ts';
import { useAllWordsRead } from '../record/use-words-read.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Puts the words written better on this tablet onto every screen, and the mark of who read them all. */
export function useWordsOfThisTablet(): void {
  const kept = useAllWordsRead();

  // Before the screen is painted: nobody sees the old words first. A mark alone changes no word.
  useLayoutEffect(() => {
    const written = Object.fromEntries(
      Object.entries(kept).map(([code, { written: words }]) => [code, words]),
    );
    if (!same(written, ownWords().written)) setOwnWords({ written });
  }, [kept]);

  // Whether all is read as it stands today is looked up, never remembered: a new version may have changed a sentence.
  useEffect(() => {
    let here = true;
    const standings = Object.entries(kept).map(async ([code, words]) => {
      if (!isLanguageCode(code) || (words.signed === null && Object.keys(words.written).length === 0))
        return [];
      const standing = standingOf(await loadSentences(code), words);
      return standing === undefined ? [] : [[code, standing] as const];
    });
    // A language whose words are not on this tablet stands as the makers say.
    void Promise.all(standings.map((standing) => standing.catch(() => []))).then((all) => {
      const standing = Object.fromEntries(all.flat());
      if (here && !same(standing, ownWords().standing)) setOwnWords({ standing });
    });
    return () => {
      here = false;
    };
  }, [kept]);
}
