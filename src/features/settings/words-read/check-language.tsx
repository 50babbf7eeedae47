import {
  fallbackLanguage,
  isLanguageCode,
  type LanguageCode,
  languageInfo,
} from '../../../i18n/languages.ts';
import { useLanguagesHere } from '../../../i18n/use-language-here.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { LanguageLacking } from '../../../plan-ui/languages-lacking/languages-lacking.tsx';
import { paths } from '../../../plan-ui/paths.ts';
import { useRecord } from '../../../record/use-record.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { WorkerPage } from '../../../ui/page-frame/worker-page.tsx';
import { CheckSentences } from './check-sentences.tsx';
import { useSentences } from './use-sentences.ts';

/** Every sentence families may see in one language, beside the English: for a person who speaks it, with the worker. */
export function CheckLanguage({ language }: { language: string }) {
  const t = useWords('check-words');
  const real = useRecord().kind === 'disk';
  const known = isLanguageCode(language) && language !== fallbackLanguage;
  return (
    <WorkerPage
      title={known ? <bdi lang={language}>{languageInfo(language).name}</bdi> : t('title')}
      subtitle={t('title')}
      back={{ words: t('back'), href: paths.checkWords }}
    >
      {!known ? (
        <Notice tone="info">{t('file.foreign')}</Notice>
      ) : real ? (
        <Loaded key={language} code={language} />
      ) : (
        <Notice tone="info">{t('example')}</Notice>
      )}
    </WorkerPage>
  );
}

function Loaded({ code }: { code: LanguageCode }) {
  const t = useWords('check-words');
  const [fetched = 'unknown'] = useLanguagesHere([code]);
  const sentences = useSentences(code, fetched);
  return (
    <>
      <LanguageLacking code={code} />
      {fetched !== 'here' ? null : sentences === 'loading' ? (
        <p role="status">{t('loading')}</p>
      ) : sentences === 'not-here' ? (
        <Notice tone="info">{t('not-here')}</Notice>
      ) : (
        <CheckSentences code={code} sentences={sentences} />
      )}
    </>
  );
}
