import { keepNamesWhole } from '../../i18n/isolate-slots.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { languageFor } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { directionOfText } from '../../lib/direction.ts';
import type { Words } from '../../plan/shapes.ts';
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
  const dir = directionOfText(words.text, words.language);
  const shown = dir === 'rtl' ? keepNamesWhole : asItIs;
  const own = (
    <bdi lang={words.language} dir={dir}>
      {aloud === null ? shown(words.text) : <Aloud text={words.text} part={aloud} shown={shown} />}
    </bdi>
  );
  return (
    <>
      {quoted ? <q>{own}</q> : own}
      {mark ? <NotTranslated words={words} /> : null}
    </>
  );
}

/** *Not translated*, where words are in another language than the screen; nothing where they are in this one. */
export function NotTranslated({ words: { text, language } }: { words: Words }) {
  const { code } = useLanguage();
  const t = useWords('common');
  if (text.trim() === '' || languageFor(language) === code) return null;
  return <span className={css.mark}>{t('not-translated')}</span>;
}

const asItIs = (text: string) => text;

type AloudProps = {
  text: string;
  part: { start: number; length: number } | 'all';
  shown: (text: string) => string;
};

/** A text being read: its word is marked as the place where we are. Marking is for eyes; the ear has the voice. */
function Aloud({ text, part, shown }: AloudProps) {
  if (part === 'all') return <span className={css.all}>{shown(text)}</span>;
  const end = part.start + part.length;
  return (
    <>
      {shown(text.slice(0, part.start))}
      <span className={css.word}>{shown(text.slice(part.start, end))}</span>
      {shown(text.slice(end))}
    </>
  );
}
