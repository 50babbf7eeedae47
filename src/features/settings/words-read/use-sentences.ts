import { useEffect, useState } from 'react';
import { loadSentences } from '../../../i18n/checking/load-sentences.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import type { LanguageCode } from '../../../i18n/languages.ts';
import type { Here } from '../../../i18n/languages-here.ts';

/**
 * Every sentence of a language; `not-here` where its words are not on this tablet and cannot be fetched now.
 * @param fetched whether the language is on this tablet: once it is, they are looked for again
 */
export function useSentences(
  code: LanguageCode,
  fetched: Here,
): readonly Sentence[] | 'loading' | 'not-here' {
  const [sentences, setSentences] = useState<readonly Sentence[] | 'loading' | 'not-here'>('loading');
  useEffect(() => {
    if (fetched === 'fetching') return undefined;
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
