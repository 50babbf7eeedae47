import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { paths } from '../../plan-ui/paths.ts';
import { RecordNews } from '../../plan-ui/record-news/record-news.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { today } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { AsItWas } from './as-it-was.tsx';
import css from './history.module.css';
import { Sittings } from './sittings.tsx';
import { Timeline } from './timeline.tsx';

/** What happened and when it was written; the plan as it was; whether the record is whole. */
export function HistoryPage() {
  const { plan: planId = '' } = useParams();
  const t = useWords('history');
  const troubleWords = useTroubleWords();
  const view = usePlan(planId);
  const limits = useCouncil(timeLimits);
  const [at, setAt] = useState(today);
  const side = useRef<HTMLDivElement>(null);
  const open = view.state === 'open' ? view : null;
  const whole = open?.integrity.missing === 0 && open.integrity.altered === 0;
  const family = open?.plan.family;
  const rules = limits[family?.nation ?? 'england'];
  const showThen = (moment: string) => {
    setAt(moment);
    side.current?.scrollIntoView({ block: 'start' });
    side.current?.focus({ preventScroll: true });
  };
  return (
    <WorkerPage
      title={t('title')}
      subtitle={family ? <bdi>{now(family.name)}</bdi> : t('subtitle')}
      back={{ words: t('back'), href: paths.plan(planId) }}
      actions={<Button href={paths.oldText(planId)}>{t('oldText')}</Button>}
    >
      {view.state === 'problem' ? (
        <Notice tone="problem">{troubleWords({ refusal: null, problem: view.problem })}</Notice>
      ) : null}
      {open === null ? null : (
        <div className={css.page}>
          <div className={css.main}>
            {whole ? (
              <Notice tone="saved" note={t('wholeNote', { count: open.entries.length })}>
                <strong>{t('whole')}</strong>
              </Notice>
            ) : null}
            <RecordNews plan={open.plan} integrity={open.integrity} />
            <Timeline plan={open.plan} entries={open.entries} rules={rules} onThen={showThen} />
          </div>
          <div className={css.side} ref={side} tabIndex={-1}>
            <AsItWas plan={open.plan} entries={open.entries} at={at} onAt={setAt} />
            <Sittings plan={open.plan} entries={open.entries} rules={rules} />
          </div>
        </div>
      )}
    </WorkerPage>
  );
}
