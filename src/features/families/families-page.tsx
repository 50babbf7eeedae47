import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { today as todayHere } from '../../platform/now.ts';
import { useFamilies } from '../../record/use-families.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { BackupBanner } from './backup-banner.tsx';
import css from './families.module.css';
import { FamilyList } from './family-list.tsx';
import { NoFamilies } from './no-families.tsx';

/** My families: what is next for each, the soonest first, and how long nothing has moved. */
export function FamiliesPage() {
  const t = useWords('families');
  const team = useWords('team');
  const { date } = useFormats();
  const view = useFamilies();
  const { kind } = useRecord();
  const troubleWords = useTroubleWords();
  const [finding, setFinding] = useState(false);
  const today = todayHere();
  const families = view.state === 'open' ? view.families : [];
  const empty = view.state === 'open' && view.complete && families.length === 0;
  return (
    <WorkerPage
      title={t('title')}
      subtitle={
        families.length === 0
          ? date(today, 'long')
          : t('count', { count: families.length, date: date(today, 'long') })
      }
      actions={
        <>
          {families.length < 2 ? null : (
            <Button icon="search" expanded={finding} onClick={() => setFinding(!finding)}>
              {t('find')}
            </Button>
          )}
          {empty ? null : (
            <Button icon="calendar" href={paths.week}>
              {t('week')}
            </Button>
          )}
          {empty ? null : (
            <Button icon="plus" kind="main" href={paths.newFamily}>
              {t('newFamily')}
            </Button>
          )}
          <Button icon="settings" label={t('settings')} href={paths.settings} />
        </>
      }
    >
      <div className={css.page}>
        {kind === 'memory' ? <Tag icon="info">{t('example')}</Tag> : <BackupBanner />}
        {view.state === 'problem' ? (
          <Notice tone="problem">{troubleWords({ refusal: null, problem: view.problem })}</Notice>
        ) : null}
        {empty ? <NoFamilies /> : null}
        {families.length > 0 ? (
          <FamilyList
            families={families}
            today={today}
            finding={finding}
            onStopFinding={() => setFinding(false)}
          />
        ) : null}
        {families.length > 1 ? (
          <div>
            <Button kind="quiet" href={paths.team}>
              {team('open')}
            </Button>
          </div>
        ) : null}
        {view.state === 'open' && !view.complete ? (
          <p role="status" className={css.soft}>
            {t('gathering')}
          </p>
        ) : null}
      </div>
    </WorkerPage>
  );
}
