import { useParams } from 'react-router';
import { fallbackLanguage, languages } from '../../i18n/languages.ts';
import { useOwnWords } from '../../i18n/use-own-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Card } from '../../ui/card/card.tsx';
import { List, Row } from '../../ui/list/list.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { LanguageStanding } from './language-standing.tsx';
import css from './settings.module.css';
import { CheckLanguage } from './words-read/check-language.tsx';
import { WordsFileIn } from './words-read/words-file-in.tsx';

/** The words of one language, or which language to read. */
export function CheckWordsPage() {
  const { language } = useParams();
  return language === undefined ? <WhichLanguage /> : <CheckLanguage language={language} />;
}

/** Which language to read, how far each is checked here, and bringing in what was read on another tablet. */
function WhichLanguage() {
  const t = useWords('check-words');
  const settings = useWords('settings');
  const real = useRecord().kind === 'disk';
  return (
    <WorkerPage
      title={t('title')}
      subtitle={t('subtitle')}
      back={{ words: settings('back-to-settings'), href: paths.settings }}
    >
      {real ? (
        <div className={css.columns}>
          <Languages />
          <WordsFileIn />
        </div>
      ) : (
        <Notice tone="info">{t('example')}</Notice>
      )}
    </WorkerPage>
  );
}

function Languages() {
  const t = useWords('check-words');
  const { written } = useOwnWords();
  return (
    <Card title={t('languages')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('why')}</p>
        <List>
          {languages
            .filter(({ code }) => code !== fallbackLanguage)
            .map(({ code, name, english }) => {
              const better = Object.keys(written[code] ?? {}).length;
              return (
                <Row
                  key={code}
                  href={paths.checkLanguage(code)}
                  note={better === 0 ? undefined : t('state.better', { count: better })}
                  endWide
                  end={<LanguageStanding code={code} />}
                >
                  {/* English beside it: the tablet may lack the letters of a language that is not fetched yet. */}
                  <bdi lang={code}>{name}</bdi> <span className={css.soft}>{english}</span>
                </Row>
              );
            })}
        </List>
      </div>
    </Card>
  );
}
