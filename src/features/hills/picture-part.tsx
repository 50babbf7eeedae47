import { Suspense, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { usePictureWords } from '../../i18n/use-picture-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { foundPictures } from '../../plan-ui/editing/picture-search.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './picture-part.module.css';

type Props = { plan: Plan; value: readonly string[]; onChange: (pictures: readonly string[]) => void };

const AT_FIRST = 24;
const MORE = 24;

/** Pictures from the catalogue and the faces of the people in the plan; a tap puts one on the hill, another takes it away. */
export function PicturePart(props: Props) {
  return (
    <Suspense fallback={null}>
      <Inside {...props} />
    </Suspense>
  );
}

function Inside({ plan, value, onChange }: Props) {
  const t = useWords('hills');
  const { code } = useLanguage();
  const words = usePictureWords(code);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(AT_FIRST);
  const people = everyone(plan).filter((person) => !isUnborn(person));
  const names = new Map(people.map((person) => [`person:${person.id}`, now(person.name)]));
  const found = foundPictures(query, words, people, '');
  // What was picked stays in sight, first.
  const tiles = [...value, ...found.filter((ref) => !value.includes(ref)).slice(0, shown)];
  const nameOf = (ref: string) => names.get(ref) ?? words[ref]?.[0] ?? '';
  return (
    <div className={css.pictures}>
      <TextField
        label={t('pictures.find')}
        icon="search"
        type="search"
        lang={code}
        value={query}
        onEnter={() => undefined}
        onChange={(next) => {
          setQuery(next);
          setShown(AT_FIRST);
        }}
      />
      <p className={css.count} role="status">
        {found.length === 0 ? t('pictures.none') : t('pictures.picked', { number: value.length })}
      </p>
      <fieldset className={css.tiles}>
        <legend className={css.hidden}>{t('pictures.legend')}</legend>
        {tiles.map((ref) => (
          <label key={ref} className={css.tile}>
            <input
              type="checkbox"
              value={ref}
              checked={value.includes(ref)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, ref] : value.filter((one) => one !== ref))
              }
            />
            <Picture picture={ref} looks={looksOf(plan)} size="3.75rem" />
            <bdi>{nameOf(ref)}</bdi>
          </label>
        ))}
      </fieldset>
      {found.length > shown ? (
        <Button size="listen" icon="plus" onClick={() => setShown(shown + MORE)}>
          {t('pictures.more')}
        </Button>
      ) : null}
    </div>
  );
}
