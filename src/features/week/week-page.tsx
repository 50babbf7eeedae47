import { useMemo, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays, startOfWeek } from '../../lib/day.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { today as todayHere } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useFamilies } from '../../record/use-families.ts';
import { Card } from '../../ui/card/card.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { allLines } from './all-lines.ts';
import { LinesList } from './lines-list.tsx';
import { MonthOfDues } from './month-of-dues.tsx';
import { TwoWeeks } from './two-weeks.tsx';
import css from './week.module.css';

/** What is due in all families: past its day on top, then this week and the next, or a month. */
export function WeekPage() {
  const t = useWords('due');
  const { date } = useFormats();
  const troubleWords = useTroubleWords();
  const view = useFamilies();
  const rules = useCouncil(timeLimits);
  const [shows, setShows] = useState<'weeks' | 'month'>('weeks');
  const today = todayHere();
  const families = view.state === 'open' ? view.families : null;
  const lines = useMemo(() => allLines(families ?? []), [families]);
  const past = lines.filter(({ line }) => line.by < today);
  const last = addDays(startOfWeek(today), 13);
  return (
    <WorkerPage
      title={t('week.title')}
      subtitle={t('week.subtitle', { from: date(today, 'long'), to: date(last, 'long') })}
      back={{ words: t('week.back'), href: paths.families }}
    >
      <div className={css.page}>
        {view.state === 'problem' ? (
          <Notice tone="problem">{troubleWords({ refusal: null, problem: view.problem })}</Notice>
        ) : null}
        <Choice
          legend={t('week.view')}
          legendHidden
          options={[
            { value: 'weeks', words: t('week.as-weeks') },
            { value: 'month', words: t('week.as-month') },
          ]}
          value={shows}
          onChange={setShows}
        />
        {view.state === 'open' && view.complete && lines.length === 0 ? <p>{t('week.none')}</p> : null}
        {shows === 'weeks' ? (
          <>
            {past.length === 0 ? (
              <p className={css.soft}>{t('week.past-none')}</p>
            ) : (
              <Card title={t('week.past-title', { count: past.length })}>
                <LinesList
                  label={t('week.past-title', { count: past.length })}
                  lines={past}
                  rules={rules}
                  today={today}
                />
              </Card>
            )}
            <TwoWeeks lines={lines} rules={rules} today={today} />
          </>
        ) : (
          <MonthOfDues lines={lines} rules={rules} today={today} />
        )}
        {view.state === 'open' && !view.complete ? (
          <p role="status" className={css.soft}>
            {t('week.gathering')}
          </p>
        ) : null}
      </div>
    </WorkerPage>
  );
}
