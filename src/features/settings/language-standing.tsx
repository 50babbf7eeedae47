import { type LanguageCode, languageInfo } from '../../i18n/languages.ts';
import { useOwnWords } from '../../i18n/use-own-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CheckedTag } from '../../plan-ui/language-switch/language-marks.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

/** How far the words of a language were checked, by the makers or on this tablet; in the worker's language. */
export function LanguageStanding({ code }: { code: LanguageCode }) {
  const t = useWords('settings');
  const here = useOwnWords().standing[code];
  const { checked } = languageInfo(code);
  if (here?.is === 'checked') return <CheckedTag by={here.by} date={here.date} />;
  if (checked === 'draft' || here?.is === 'changed')
    return (
      <Tag kind="draft" icon="pencil">
        {t('about.draft')}
      </Tag>
    );
  if (checked.by === 'written in this language') return <Tag kind="plain">{t('about.written')}</Tag>;
  return <CheckedTag by={checked.by} date={checked.date} />;
}
