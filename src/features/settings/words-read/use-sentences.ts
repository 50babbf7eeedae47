import { useEffect, useState } from 'react';
import { loadSentences } from '../../../i18n/checking/load-sentences.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import type { LanguageCode } from '../../../i18n/languages.ts';
import type { Here } from '../../../i18n/languages-here.ts';

/**
 * Every sentence of a language that is on this tablet; `not-here` where its words cannot be had all the same.
 * @param fetched whether it is on this tablet: until then nothing is looked for
 */
export function useSentences(
  code: LanguageCode,
  fetched: Here,
): readonly Sentence[] | 'loading' | 'not-here' {
  const [sentences, setSentences] = useState<readonly Sentence[] | 'loading' | 'not-here'>('loading');
  useEffect(() => {
    if (fetched !== 'here') return undefined;
    let here = true;
    loadSentences(code).then(
      (loaded) => here && setSentences(loaded),
      () => here && setSentences('not-here'),
    );
    return () => {
      here = false;
    };
  }, [code, fetched]);
  return sentences;
}
