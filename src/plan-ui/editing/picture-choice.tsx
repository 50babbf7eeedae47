import { Suspense, useId } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Person } from '../../plan/people/person.ts';
import { ChipButton, ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { LooksOf } from '../picture/layers.tsx';
import { Picture } from '../picture/picture.tsx';
import { type Composed, type How, needsTwo, nothingChosen, refOf } from './composed-picture.ts';
import { LanguageChoice } from './language-choice.tsx';
import css from './picture-choice.module.css';
import { PictureFound } from './picture-found.tsx';
import { type PictureSearch, SHOWN_AT_FIRST } from './picture-search.ts';

type Props = {
  legend: string;
  value: Composed;
  onChange: (value: Composed) => void;
  search: PictureSearch;
  onSearch: (search: PictureSearch) => void;
  /** whose faces may be the picture */
  people: readonly Person[];
  looks: LooksOf;
  /** What the picture is for: pictures for its words come first. */
  sentence?: string | undefined;
};

const ways: readonly How[] = ['one', 'not', 'pair', 'badge'];

/** One picture, found in the language somebody speaks, or two put together, or one crossed out. */
export function PictureChoice(props: Props) {
  const { legend, value, onChange, search, onSearch, people, looks, sentence = '' } = props;
  const t = useWords('editing');
  const { code } = useLanguage();
  const name = useId();
  const spoken = search.language ?? code;
  const two = needsTwo(value.how);
  const slot = two ? search.slot : 'first';
  const choose = (part: string) => {
    onChange({ ...value, [slot]: part });
    if (two && slot === 'first' && value.second === null) onSearch({ ...search, slot: 'second' });
  };
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.preview}>
        <Picture picture={refOf(value)} looks={looks} size="3rem" />
      </div>
      <div className={css.controls}>
        <div className={css.search}>
          <div className={css.field}>
            <TextField
              label={<span className={css.hidden}>{t('picture.search')}</span>}
              placeholder={t('picture.search')}
              icon="search"
              type="search"
              lang={spoken}
              value={search.query}
              onEnter={() => undefined}
              onChange={(query) => onSearch({ ...search, query, shown: SHOWN_AT_FIRST })}
            />
          </div>
          <LanguageChoice
            kind="bare"
            label={t('picture.language')}
            value={spoken}
            onChange={(language) => onSearch({ ...search, language })}
          />
        </div>
        <ChipRow>
          {ways.map((how) => (
            <ChipPick
              key={how}
              type="radio"
              name={name}
              checked={value.how === how}
              onChange={() => {
                onChange({ ...value, how });
                onSearch({ ...search, slot: needsTwo(how) && value.first !== null ? 'second' : 'first' });
              }}
            >
              {t(`picture.how.${how}`)}
            </ChipPick>
          ))}
          {value.first === null ? null : (
            <ChipButton icon="close" onClick={() => onChange(nothingChosen)}>
              {t('picture.none')}
            </ChipButton>
          )}
        </ChipRow>
        {two ? (
          <ChipRow>
            {(['first', 'second'] as const).map((which) => (
              <ChipPick
                key={which}
                type="radio"
                name={`${name}-slot`}
                checked={slot === which}
                face={<Picture picture={value[which]} looks={looks} size="100%" />}
                onChange={() => onSearch({ ...search, slot: which })}
              >
                {t(`picture.${value.how === 'badge' ? 'badge' : 'pair'}.${which}`)}
              </ChipPick>
            ))}
          </ChipRow>
        ) : null}
      </div>
      <div className={css.found}>
        <Suspense fallback={<p>{t('picture.looking')}</p>}>
          <PictureFound
            language={spoken}
            search={search}
            onMore={() => onSearch({ ...search, shown: search.shown + SHOWN_AT_FIRST })}
            people={people}
            looks={looks}
            sentence={sentence}
            value={value[slot]}
            onChange={choose}
            label={legend}
          />
        </Suspense>
      </div>
    </fieldset>
  );
}
