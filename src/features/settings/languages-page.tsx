import { languages } from '../../i18n/languages.ts';
import { useLanguagesHere } from '../../i18n/use-language-here.ts';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Card } from '../../ui/card/card.tsx';
import { List } from '../../ui/list/list.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { LanguageRow } from './language-row.tsx';
import css from './settings.module.css';

const codes = languages.map(({ code }) => code);

/** Every language: whether it can be read here without signal, and the way to fetch it or to take it off. */
export function LanguagesPage() {
  const t = useWords('languages');
  const settings = useWords('settings');
  const here = useLanguagesHere(codes);
  return (
    <WorkerPage title={t('title')} back={{ words: settings('back-to-settings'), href: paths.settings }}>
      <Card>
        <div className={css.stack}>
          <div className={css.tight}>
            <p>{t('what')}</p>
            <p className={css.small}>{t('same-for-all')}</p>
          </div>
          <List label={t('title')}>
            {languages.map((language, at) => (
              <LanguageRow key={language.code} language={language} here={here[at] ?? 'unknown'} />
            ))}
          </List>
        </div>
      </Card>
    </WorkerPage>
  );
}
