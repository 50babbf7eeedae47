import { useLanguage } from '../../i18n/language.tsx';
import { type CheckerRole, languageInfo } from '../../i18n/languages.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Tag } from '../../ui/tag/tag.tsx';
import css from './language-switch.module.css';

/**
 * What is to be known about the words on this screen: that the language which was chosen is not on this tablet, and so
 * English is spoken; "Draft: not yet checked by a person", where nobody who speaks it has checked them; who checked them and
 * when, where somebody has.
 */
export function LanguageMarks() {
  const { draft, checked, code, chosen } = useLanguage();
  const t = useWords('common');
  if (chosen !== code) return <NotHere />;
  if (checked !== null) return <CheckedTag by={checked.by} date={checked.date} />;
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

/** "Checked by an interpreter, 3 Mar 2027", in the language of this screen. */
export function CheckedTag({ by, date }: { by: CheckerRole; date: string }) {
  const t = useWords('common');
  const formats = useFormats();
  return (
    <Tag kind="plain" icon="check">
      {t(`checked-by.${by}`, { date: formats.date(date, 'short') })}
    </Tag>
  );
}
