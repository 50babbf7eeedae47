import type { LanguageCode } from '../../i18n/languages.ts';
import { usePictureWords } from '../../i18n/use-picture-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { ChipButton } from '../../ui/chip/chip.tsx';
import { TilePick } from '../../ui/tile-pick/tile-pick.tsx';
import type { LooksOf } from '../picture/layers.tsx';
import { Picture } from '../picture/picture.tsx';
import css from './picture-choice.module.css';
import { foundPictures, type PictureSearch } from './picture-search.ts';

type Props = {
  language: LanguageCode;
  search: PictureSearch;
  onMore: () => void;
  people: readonly Person[];
  looks: LooksOf;
  sentence: string;
  value: string | null;
  onChange: (ref: string) => void;
  label: string;
};

/** What was found, as tiles with their word in the language of the search. */
export function PictureFound(props: Props) {
  const { language, search, onMore, people, looks, sentence, value, onChange, label } = props;
  const t = useWords('editing');
  const words = usePictureWords(language);
  const found = foundPictures(search.query, words, people, sentence);
  const names = new Map(people.map((person) => [`person:${person.id}`, now(person.name)]));
  const tiles = found.slice(0, search.shown).map((ref) => ({
    id: ref,
    picture: <Picture picture={ref} looks={looks} size="3.875rem" />,
    words: <bdi lang={names.has(ref) ? undefined : language}>{names.get(ref) ?? words[ref]?.[0] ?? ''}</bdi>,
  }));
  const asked = search.query.trim() !== '';
  const left = found.length - tiles.length;
  return (
    <>
      <p className={css.count} role="status">
        {asked
          ? found.length === 0
            ? t('picture.none')
            : t('picture.count', { count: found.length })
          : null}
      </p>
      <TilePick label={label} tiles={tiles} value={value} onChange={onChange} />
      {left > 0 ? (
        <ChipButton icon="plus" dashed onClick={onMore}>
          {t('picture.more', { count: left })}
        </ChipButton>
      ) : null}
    </>
  );
}
