import { useLanguage } from '../../i18n/language.tsx';
import { languageFor } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../plan/shapes.ts';
import { directionOf } from './direction-of.ts';
import css from './said.module.css';
import { useSaid } from './use-said.ts';

type Props = {
  words: Words;
  /** Says *not translated* beside words that are not in the language of the screen. */
  mark?: boolean;
  /** In quotation marks: somebody's own words. What we add stays outside them. */
  quoted?: boolean;
};

/**
 * What a person wrote or said, in the language they said it in; a ready sentence in the reader's. Its direction never
 * leaks into the words around it.
 */
export function Said({ words: written, mark = false, quoted = false }: Props) {
  const [words = written] = useSaid([written]);
  const { code } = useLanguage();
  const t = useWords('common');
  const foreign = mark && words.text.trim() !== '' && languageFor(words.language) !== code;
  const own = (
    <bdi lang={words.language} dir={directionOf(words)}>
      {words.text}
    </bdi>
  );
  return (
    <>
      {quoted ? <q>{own}</q> : own}
      {foreign ? <span className={css.mark}>{t('not-translated')}</span> : null}
    </>
  );
}
