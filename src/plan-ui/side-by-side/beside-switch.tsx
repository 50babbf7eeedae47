import { useId } from 'react';
import { isLanguageCode, type LanguageCode, languages, offeredAs } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import switchCss from '../language-switch/language-switch.module.css';
import css from './side-by-side.module.css';

type Props = {
  /** the first language: it cannot stand beside itself */
  first: LanguageCode;
  value: LanguageCode | null;
  onChange: (code: LanguageCode | null) => void;
  size?: 'worker' | 'family';
};

/** Chooses a second language to stand beside the first, or none. */
export function BesideSwitch({ first, value, onChange, size = 'worker' }: Props) {
  const t = useWords('common');
  const id = useId();
  return (
    <span className={switchCss.switch} data-size={size}>
      <label className={css.label} htmlFor={id}>
        {t('beside')}
      </label>
      <select
        id={id}
        className={switchCss.select}
        value={value ?? ''}
        onChange={({ target }) => onChange(isLanguageCode(target.value) ? target.value : null)}
      >
        {/* a dash and no word: these letters are the tablet's own, which lack some of Urdu */}
        <option value="">—</option>
        {languages
          .filter(({ code }) => code !== first)
          .map(({ code }) => (
            <option key={code} value={code} lang={code}>
              {offeredAs(code)}
            </option>
          ))}
      </select>
    </span>
  );
}
