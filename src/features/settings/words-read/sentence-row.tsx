import { useRef } from 'react';
import { isInForce, saidHere } from '../../../i18n/checking/how-far.ts';
import { numbersFor } from '../../../i18n/checking/numbers-for.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import { fallbackLanguage, type LanguageCode } from '../../../i18n/languages.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Picture } from '../../../plan-ui/picture/picture.tsx';
import { Button } from '../../../ui/button/button.tsx';
import settings from '../settings.module.css';
import { toMarked } from './marked-text.ts';
import { SentenceText } from './sentence-text.tsx';
import type { Reading } from './use-reading.ts';
import { useSlotWords } from './use-slot-words.ts';
import css from './words-read.module.css';
import { WriteBetter } from './write-better.tsx';

type Props = {
  sentence: Sentence;
  code: LanguageCode;
  reading: Reading;
  /** where it is seen, when sentences of several places stand together */
  place: string | undefined;
  /** what is being written, kept half-typed; undefined while nothing is */
  typed: string | undefined;
  onType: (typed: string | undefined) => void;
};

/** One sentence beside its English: right, or written better. */
export function SentenceRow({ sentence, code, reading, place, typed, onType }: Props) {
  const t = useWords('check-words');
  const word = useSlotWords();
  const { id, english, shipped } = sentence;
  const written = reading.kept.written[id];
  const said = saidHere(sentence, reading.kept.written);
  const better = said !== shipped;
  const read = reading.isRead(sentence);
  const plain = toMarked(said, word);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    onType(undefined);
    opener.current?.focus();
  };
  const use = (after: string) => void reading.write(sentence, after).then((done) => done && close());
  return (
    <li className={css.row} data-read={read ? '' : undefined}>
      {sentence.where === 'pictures' ? <Picture picture={id.slice('pictures:'.length)} size="m" /> : null}
      <div className={css.both}>
        <SentenceText text={said} code={code} />
        <SentenceText text={english} code={fallbackLanguage} />
      </div>
      {place === undefined ? null : <p className={settings.small}>{place}</p>}
      <Form sentence={sentence} code={code} />
      {better ? (
        <div className={css.earlier}>
          <span>{t('row.before')}</span> <SentenceText text={shipped} code={code} />
        </div>
      ) : null}
      {written !== undefined && !isInForce(written, shipped) && written.after !== shipped ? (
        <div className={css.earlier}>
          <span>{t('row.aside')}</span> <SentenceText text={written.after} code={code} />
        </div>
      ) : null}
      <div className={settings.actions}>
        <Button
          icon="check"
          pressed={read}
          label={`${t('row.right')}: ${plain}`}
          onClick={() => void (read ? reading.notRight(sentence) : reading.right([sentence]))}
        >
          {t('row.right')}
        </Button>
        <Button
          ref={opener}
          kind="quiet"
          icon="pencil"
          expanded={typed !== undefined}
          label={`${t(better ? 'row.again' : 'row.better')}: ${plain}`}
          onClick={() => onType(typed === undefined ? plain : undefined)}
        >
          {t(better ? 'row.again' : 'row.better')}
        </Button>
        {read ? <span className={css.state}>{t(better ? 'row.is-better' : 'row.is-right')}</span> : null}
      </div>
      {typed === undefined ? null : (
        <WriteBetter
          sentence={sentence}
          code={code}
          typed={typed}
          onType={onType}
          onLeave={close}
          onUse={use}
          onBack={better ? () => use(shipped) : undefined}
        />
      )}
    </li>
  );
}

/** For which numbers this form of a plural is said. */
function Form({ sentence, code }: { sentence: Sentence; code: LanguageCode }) {
  const t = useWords('check-words');
  const formats = useFormats();
  if (sentence.form === null) return null;
  const numbers = numbersFor(code, sentence.form);
  return (
    <p className={settings.small}>
      {numbers.length === 0
        ? t('row.parts')
        : t('row.numbers', { numbers: numbers.map((one) => formats.number(one)).join(', ') })}
    </p>
  );
}
