import { useId } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { isLanguageCode, type LanguageCode, languageInfo, languages } from '../../i18n/languages.ts';
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

/**
 * What is to be known about the words on this screen: that the language which was chosen is not on this tablet, and so
 * English is spoken; or "Draft: not yet checked by a person", where nobody who speaks it has checked them.
 */
export function DraftLabel() {
  const { draft, code, chosen } = useLanguage();
  const t = useWords('common');
  if (chosen !== code) return <NotHere />;
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

/** "Bengali is not on this tablet yet", as long as the language chosen here is not. */
export function NotHere() {
  const { code, chosen, here } = useLanguage();
  const t = useWords('languages');
  if (chosen === code) return null;
  const language = languageInfo(chosen).english;
  return (
    <span role="status" data-print="no">
      <Tag kind="plain" icon="download">
        {t(here === 'fetching' ? 'being-fetched' : 'not-yet', { language })}
      </Tag>
    </span>
  );
}
