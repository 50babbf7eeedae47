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
  /** It is being read aloud: this word of it, or all of it where the voice does not tell its words. */
  aloud?: { readonly start: number; readonly length: number } | 'all' | null;
};

/**
 * What a person wrote or said, in the language they said it in; a ready sentence in the reader's. Its direction never
 * leaks into the words around it.
 */
export function Said({ words: written, mark = false, quoted = false, aloud = null }: Props) {
  const [words = written] = useSaid([written]);
  const { code } = useLanguage();
  const t = useWords('common');
  const foreign = mark && words.text.trim() !== '' && languageFor(words.language) !== code;
  const own = (
    <bdi lang={words.language} dir={directionOf(words)}>
      {aloud === null ? words.text : <Aloud text={words.text} part={aloud} />}
    </bdi>
  );
  return (
    <>
      {quoted ? <q>{own}</q> : own}
      {foreign ? <span className={css.mark}>{t('not-translated')}</span> : null}
    </>
  );
}

/** A text being read: its word is marked as the place where we are. Marking is for eyes; the ear has the voice. */
function Aloud({ text, part }: { text: string; part: { start: number; length: number } | 'all' }) {
  if (part === 'all') return <span className={css.all}>{text}</span>;
  const end = part.start + part.length;
  return (
    <>
      {text.slice(0, part.start)}
      <span className={css.word}>{text.slice(part.start, end)}</span>
      {text.slice(end)}
    </>
  );
}
