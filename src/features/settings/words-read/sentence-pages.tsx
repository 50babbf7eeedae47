import { useMemo, useRef, useState } from 'react';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import type { LanguageCode } from '../../../i18n/languages.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipPick, ChipRow } from '../../../ui/chip/chip.tsx';
import { FieldGroup } from '../../../ui/field-group/field-group.tsx';
import { List } from '../../../ui/list/list.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { SelectField } from '../select-field.tsx';
import css from '../settings.module.css';
import { findSentences, ON_A_PAGE, type Wanted } from './find-sentences.ts';
import { SentenceRow } from './sentence-row.tsx';
import type { Typed } from './typed.ts';
import type { Reading } from './use-reading.ts';
import { useSlotWords } from './use-slot-words.ts';
import own from './words-read.module.css';

type Props = {
  code: LanguageCode;
  sentences: readonly Sentence[];
  places: readonly string[];
  reading: Reading;
  typed: Typed;
  onType: (id: string, text: string | undefined) => void;
};

/** The sentences a page at a time, by where they are seen; what is read stays where it stands until the page is left. */
export function SentencePages({ code, sentences, places, reading, typed, onType }: Props) {
  const t = useWords('check-words');
  const placeWords = t as (key: string) => string;
  const formats = useFormats();
  const word = useSlotWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [wanted, setWanted] = useState<Wanted>(() => ({
    where: reading.left[0]?.where ?? places[0] ?? '',
    search: '',
  }));
  const [onlyLeft, setOnlyLeft] = useState(false);
  const [page, setPage] = useState(0);
  // Taken when the filter is chosen or the list is gone on with: a row that was just read does not run away.
  const [leftThen, setLeftThen] = useState<ReadonlySet<string>>(() => new Set());

  const { written } = reading.kept;
  const found = useMemo(
    () => findSentences(sentences, written, wanted, word).filter(({ id }) => !onlyLeft || leftThen.has(id)),
    [sentences, written, wanted, word, onlyLeft, leftThen],
  );
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const at = Math.min(page, pages - 1);
  const shown = found.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE);
  const rest = shown.filter((sentence) => !reading.isRead(sentence));
  const writing = shown.some(({ id }) => typed[id] !== undefined);
  const placeOf = (where: string) => (where === '' ? t('find.everywhere') : placeWords(`where.${where}`));
  const readIn = (where: string) => {
    const all = sentences.filter((sentence) => sentence.where === where);
    return { all: all.length, read: all.filter(reading.isRead).length };
  };

  const freeze = () => setLeftThen(new Set(reading.left.map(({ id }) => id)));
  const find = (change: Partial<Wanted>) => {
    setWanted({ ...wanted, ...change });
    setPage(0);
    freeze();
  };
  const show = (left: boolean) => {
    setOnlyLeft(left);
    setPage(0);
    freeze();
  };
  const turnTo = (next: number) => {
    setPage(next);
    heading.current?.focus();
    heading.current?.scrollIntoView();
  };
  /** After the last page of a place, on to the first place with something left. */
  const goOn = (done: readonly Sentence[]) => {
    if (at + 1 < pages) return turnTo(at + 1);
    const next = reading.left.find(
      (sentence) => !done.includes(sentence) && typed[sentence.id] === undefined,
    );
    if (next !== undefined && wanted.search === '' && wanted.where !== '') {
      setWanted({ ...wanted, where: next.where });
      const inPlace = sentences.filter(({ where }) => where === next.where);
      setPage(onlyLeft ? 0 : Math.floor(inPlace.indexOf(next) / ON_A_PAGE));
    }
    setLeftThen(new Set(reading.left.filter((sentence) => !done.includes(sentence)).map(({ id }) => id)));
    heading.current?.focus();
    heading.current?.scrollIntoView();
  };

  return (
    <section className={own.page} aria-labelledby="sentences">
      <div className={own.find}>
        <SelectField
          label={t('find.where')}
          value={wanted.where}
          options={[
            ...places.map((where) => ({
              value: where,
              words: t('find.place', {
                place: placeOf(where),
                read: formats.number(readIn(where).read),
                all: formats.number(readIn(where).all),
              }),
            })),
            { value: '', words: t('find.everywhere') },
          ]}
          onChange={(where) => find({ where })}
        />
        <TextField
          label={t('find.search')}
          type="search"
          icon="search"
          value={wanted.search}
          onChange={(search) => find({ search })}
        />
      </div>
      <FieldGroup legend={t('find.show')}>
        <ChipRow>
          <ChipPick type="radio" name="show" checked={!onlyLeft} onChange={() => show(false)}>
            {t('find.all')}
          </ChipPick>
          <ChipPick type="radio" name="show" checked={onlyLeft} onChange={() => show(true)}>
            {t('find.left')}
          </ChipPick>
        </ChipRow>
      </FieldGroup>
      <div className={own.head}>
        <h2 id="sentences" ref={heading} tabIndex={-1}>
          {placeOf(wanted.where)}
        </h2>
        <p className={css.soft}>
          {t('page.at', { page: formats.number(at + 1), pages: formats.number(pages) })}
        </p>
      </div>
      {found.length === 0 ? <p>{t(onlyLeft ? 'find.none-left' : 'find.none')}</p> : null}
      <List kind="cards">
        {shown.map((sentence) => (
          <SentenceRow
            key={sentence.id}
            sentence={sentence}
            code={code}
            reading={reading}
            place={wanted.where === '' ? placeOf(sentence.where) : undefined}
            typed={typed[sentence.id]}
            onType={(text) => onType(sentence.id, text)}
          />
        ))}
      </List>
      <div className={css.tight}>
        <div className={css.actions}>
          {rest.length === 0 ? null : (
            <Button
              kind="main"
              icon="check"
              waiting={writing}
              onClick={() => void reading.right(rest).then((done) => done && goOn(rest))}
            >
              {writing ? t('page.writing') : t('page.rest', { count: rest.length })}
            </Button>
          )}
          {rest.length === 0 && reading.left.length > 0 ? (
            <Button kind="main" iconEnd="forward" onClick={() => goOn([])}>
              {t('page.on')}
            </Button>
          ) : null}
          {at > 0 ? (
            <Button kind="quiet" icon="back" onClick={() => turnTo(at - 1)}>
              {t('page.before')}
            </Button>
          ) : null}
          {at + 1 < pages ? (
            <Button kind="quiet" iconEnd="forward" onClick={() => turnTo(at + 1)}>
              {t('page.next')}
            </Button>
          ) : null}
        </div>
        {rest.length === 0 ? null : <p className={css.small}>{t('page.rest-why')}</p>}
      </div>
    </section>
  );
}
