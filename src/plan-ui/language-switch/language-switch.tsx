import { useId } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { isLanguageCode, type LanguageCode, languages } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Tag } from '../../ui/tag/tag.tsx';
import css from './language-switch.module.css';

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
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** "Draft: not yet checked by a person", where nobody who speaks the language of this screen has checked its words. */
export function DraftLabel() {
  const { draft, code } = useLanguage();
  const t = useWords('common');
  if (!draft) return null;
  return (
    <Tag kind="draft" icon="pencil">
      {t('draft.label')}
      {code === 'en-GB' ? null : (
        <bdi lang="en-GB" className={css.english}>
          Draft
        </bdi>
      )}
    </Tag>
  );
}
