import { use } from 'react';
import { loadDates } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { formatsIn } from '../../i18n/use-formats.ts';
import { loadWords, wordsIn } from '../../i18n/words.ts';
import { phraseKey, type Speaker, sayPhrase } from '../../plan/phrase/filled.ts';
import type { Words } from '../../plan/shapes.ts';

/**
 * What people wrote, as it is read here (Q4): a ready sentence in the language of the screen, anything else as it was written.
 * Fetches the ready sentences only where one stands among the words, and suspends meanwhile.
 */
export function useSaid(all: readonly Words[]): readonly Words[] {
  const { code } = useLanguage();
  const wanted = all.some(({ phrase }) => phrase !== undefined);
  // Nothing is waited for where nothing is wanted: a first wait, however short, takes back a tap that is being drawn.
  if (!wanted) return all;
  use(loadWords(code, 'phrases'));
  use(loadDates(code));
  const say = wordsIn(code, 'phrases') as Speaker['say'];
  const day = (iso: string) => formatsIn(code)?.date(iso, 'day-month') ?? iso;
  return all.map((words) => {
    const { phrase } = words;
    if (phrase === undefined) return words;
    const text = sayPhrase(phrase, { say, day });
    // A sentence of a newer Waymark: as it was written then.
    return text === phraseKey(phrase.id) ? words : { ...words, text, language: code };
  });
}
