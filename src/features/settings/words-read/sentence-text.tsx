import { partsOf } from '../../../i18n/checking/slots-of.ts';
import { type LanguageCode, languageInfo } from '../../../i18n/languages.ts';
import { useSlotWords } from './use-slot-words.ts';
import css from './words-read.module.css';

/** A sentence in its language and direction; what the app fills in stands in a box. */
export function SentenceText({ text, code }: { text: string; code: LanguageCode }) {
  const word = useSlotWords();
  return (
    <p className={css.text} lang={code} dir={languageInfo(code).dir}>
      {partsOf(text).map((part, at) =>
        'slot' in part ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place
          <bdi key={at} className={css.slot}>
            {word(part.slot)}
          </bdi>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}
