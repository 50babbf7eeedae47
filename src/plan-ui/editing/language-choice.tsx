import { useId } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { isLanguageCode, type LanguageCode, languages, offeredAs } from '../../i18n/languages.ts';
import css from './language-choice.module.css';

type Props = {
  label: string;
  /** Any language tag; one we do not have shows as the language of the screen. */
  value: string;
  onChange: (code: LanguageCode) => void;
  /** The label at the start of the line, or for screen readers only. */
  kind?: 'beside' | 'bare' | undefined;
};

/** One of our languages, each by its own name. */
export function LanguageChoice({ label, value, onChange, kind = 'beside' }: Props) {
  const { code } = useLanguage();
  const id = useId();
  return (
    <div className={css.row} data-kind={kind}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={css.select}
        value={isLanguageCode(value) ? value : code}
        onChange={({ target }) => {
          if (isLanguageCode(target.value)) onChange(target.value);
        }}
      >
        {languages.map((language) => (
          <option key={language.code} value={language.code} lang={language.code}>
            {offeredAs(language.code)}
          </option>
        ))}
      </select>
    </div>
  );
}
