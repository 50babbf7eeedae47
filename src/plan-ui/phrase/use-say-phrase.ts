import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type Speaker, sayPhrase } from '../../plan/phrase/filled.ts';
import type { PhraseRef } from '../../plan/shapes.ts';

/** A ready sentence in the language of this screen. Suspends while its words are fetched. */
export function useSayPhrase(): (ref: PhraseRef) => string {
  const say = useWords('phrases') as Speaker['say'];
  const { date } = useFormats();
  return (ref) => sayPhrase(ref, { say, day: (iso) => date(iso, 'day-month') });
}
