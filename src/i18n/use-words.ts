import { use } from 'react';
import { useLanguage } from './language.tsx';
import type { Namespace } from './namespaces.ts';
import type { Translate } from './word-keys.ts';
import { loadWords, wordsIn } from './words.ts';

/**
 * The words of a namespace in the language of the nearest `<Language>`: `t('state.done')`, `t('days', { count: 3 })`.
 *
 * Fetches them when they are not there yet and suspends meanwhile (nearest `<Suspense>`). The function is the same
 * one as long as language and namespace are, so it may stand in a list of dependencies. A key that exists nowhere
 * shows itself on screen, and `missingWords()` tells it to tests. A file that cannot be fetched throws to the
 * error boundary.
 */
export function useWords<N extends Namespace>(namespace: N): Translate<N> {
  const { code } = useLanguage();
  use(loadWords(code, namespace));
  return wordsIn(code, namespace);
}
