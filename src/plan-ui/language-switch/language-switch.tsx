import { lazy, Suspense, useId } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { isLanguageCode, type LanguageCode, languages, offeredAs } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import css from './language-switch.module.css';

// The first screen is in English and has no mark: what says one is fetched when there is one.
const LanguageMarks = lazy(async () => ({ default: (await import('./language-marks.tsx')).LanguageMarks }));

type Props = {
  value: LanguageCode;
  onChange: (code: LanguageCode) => void;
  size?: 'worker' | 'family';
};

/** Chooses the language of what is inside; each language is named in itself. */
export function LanguageSwitch({ value, onChange, size = 'worker' }: Props) {
  const t = useWords('common');
  const id = useId();
  return (
    <span className={css.switch} data-size={size}>
      <label className={css.label} htmlFor={id}>
        {t('language')}
      </label>
      <select
        id={id}
        className={css.select}
        value={value}
        onChange={({ target }) => {
          if (isLanguageCode(target.value)) onChange(target.value);
        }}
      >
        {languages.map(({ code }) => (
          <option key={code} value={code} lang={code}>
            {offeredAs(code)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What is to be known about the words on this screen, where there is anything: see `language-marks.tsx`. */
export function DraftLabel() {
  const { draft, checked, code, chosen } = useLanguage();
  if (chosen === code && checked === null && !draft) return null;
  return (
    <Suspense fallback={null}>
      <LanguageMarks />
    </Suspense>
  );
}
