import { useId } from 'react';
import { languageFor } from '../../i18n/languages.ts';
import { bringLanguage } from '../../i18n/languages-here.ts';
import { useWords } from '../../i18n/use-words.ts';
import css from './spoken-choice.module.css';
import { spoken, spokenName } from './spoken-languages.ts';

type Props = { label: string; value: string; onChange: (tag: string) => void };

/** The language somebody speaks; one from elsewhere that is not in the list stays as it is. */
export function SpokenChoice({ label, value, onChange }: Props) {
  const t = useWords('people');
  const id = useId();
  const choose = (tag: string) => {
    const ours = languageFor(tag);
    // Now there may be signal; at the kitchen table there may be none.
    if (ours !== undefined) void bringLanguage(ours);
    onChange(tag);
  };
  const listed = value === '' || spoken.some((one) => one.tag === value);
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} className={css.select} value={value} onChange={({ target }) => choose(target.value)}>
        {value === '' ? <option value="">{t('not-said')}</option> : null}
        {listed ? null : <option value={value}>{spokenName(value)}</option>}
        {spoken.map((one) => (
          <option key={one.tag} value={one.tag}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
