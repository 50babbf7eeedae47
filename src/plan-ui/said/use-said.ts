import { use } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { loadWords, wordsIn } from '../../i18n/words.ts';
import { shownSlots } from '../../plan/phrase/filled.ts';
import type { Words } from '../../plan/shapes.ts';

const none = Promise.resolve();

/**
 * What people wrote, as it is read here (Q4): a ready sentence in the language of the screen, anything else as it was written.
 * Fetches the ready sentences only where one stands among the words, and suspends meanwhile.
 */
export function useSaid(all: readonly Words[]): readonly Words[] {
  const { code } = useLanguage();
  const wanted = all.some(({ phrase }) => phrase !== undefined);
  use(wanted ? loadWords(code, 'phrases') : none);
  if (!wanted) return all;
  const say = wordsIn(code, 'phrases') as (key: string, slots: Record<string, string>) => string;
  return all.map((words) => {
    const { phrase } = words;
    if (phrase === undefined) return words;
    const key = `say.${phrase.id}`;
    const text = say(key, shownSlots(phrase));
    // A sentence of a newer Waymark: as it was written then.
    return text === key ? words : { ...words, text, language: code };
  });
}
