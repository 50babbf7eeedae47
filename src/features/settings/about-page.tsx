import { languages } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { VERSION } from '../../platform/version.ts';
import { Card } from '../../ui/card/card.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { LanguageStanding } from './language-standing.tsx';
import css from './settings.module.css';

/** What Waymark is, what happens to what is written, whose pictures these are, and how far each language was checked. */
export function AboutPage() {
  const t = useWords('settings');
  return (
    <WorkerPage title={t('about.title')} back={{ words: t('back-to-settings'), href: paths.settings }}>
      <div className={css.columns}>
        <div className={css.column}>
          <Card title={t('about.what')}>
            <div className={css.text}>
              <p>{t('about.what-1')}</p>
              <p>{t('about.what-2')}</p>
            </div>
          </Card>
          <Card title={t('about.privacy')}>
            <ul className={css.points}>
              <li>{t('about.privacy-1')}</li>
              <li>{t('about.privacy-2')}</li>
              <li>{t('about.privacy-3')}</li>
              <li>{t('about.privacy-4')}</li>
            </ul>
          </Card>
        </div>
        <div className={css.column}>
          <Card title={t('about.languages')}>
            <p>{t('about.languages-what')}</p>
            <ul className={css.languages}>
              {languages.map(({ code, name, worker }) => (
                <li key={code}>
                  <span className={css.name}>
                    <span>
                      <bdi lang={code}>{name}</bdi>
                    </span>
                    <span className={css.small}>{t(worker ? 'about.worker-too' : 'about.family-only')}</span>
                  </span>
                  <LanguageStanding code={code} />
                </li>
              ))}
            </ul>
          </Card>
          <Card title={t('about.pictures')}>
            <div className={css.text}>
              <p>{t('about.pictures-1')}</p>
              <p>{t('about.pictures-2')}</p>
            </div>
          </Card>
          <Card title={t('about.code')}>
            <p>{t('about.code-1', { version: VERSION })}</p>
          </Card>
        </div>
      </div>
    </WorkerPage>
  );
}
