import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { directionOfText } from '../../lib/direction.ts';
import { countWords } from '../../plan/wording/advise.ts';
import { markWords } from '../../plan/wording/mark-words.ts';
import { describedBy, FieldFrame, fieldBox } from '../../ui/field-frame/field-frame.tsx';
import css from './sentence-box.module.css';

type Props = {
  sentence: string;
  language: string;
  onChange: (patch: { sentence: string }) => void;
  /** words the advice is about */
  flagged: readonly string[];
};

const MOST = 15;
/** Longer text scrolls inside the box, where a line drawn over it would no longer lie under its word. */
const LONGEST_MARKED = 400;

/** The sentence, large, with a wavy line under the words the advice is about; the advice says the same in words. */
export function SentenceBox({ sentence, language, onChange, flagged }: Props) {
  const t = useWords('write-step');
  const editing = useWords('editing');
  const id = useId();
  const words = {
    label: t('sentence'),
    counter: editing('words-of', { count: countWords(sentence), most: MOST }),
  };
  const dir = directionOfText(sentence, language);
  const pieces = sentence.length > LONGEST_MARKED ? [] : markWords(sentence, flagged);
  return (
    <FieldFrame id={id} {...words}>
      <div className={css.wrap}>
        <textarea
          id={id}
          className={`${fieldBox} ${css.area}`}
          data-size="large"
          rows={2}
          dir={dir}
          lang={language}
          value={sentence}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={describedBy(id, words)}
          onChange={(event) => onChange({ sentence: event.target.value })}
        />
        <div className={css.over} dir={dir} lang={language} aria-hidden="true">
          {pieces.map((piece, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place
            piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text,
          )}
        </div>
      </div>
    </FieldFrame>
  );
}
