import { useParams } from 'react-router';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { dueLines } from '../../plan/due/due-lines.ts';
import { dues } from '../../plan/due/dues.ts';
import { closedOn } from '../../plan/due/happened.ts';
import { now } from '../../plan/held.ts';
import { keyDays } from '../../plan/key-day/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { today as todayHere } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { usePlan } from '../../record/use-plan.ts';
import { usePromises } from '../../record/use-promises.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import css from './dates.module.css';
import { DueList } from './due-list.tsx';
import { KeyDaysCard } from './key-days-card.tsx';
import { PlanKindCard } from './plan-kind-card.tsx';

/** What is due in one plan and by which limit, and the days those limits run from. */
export function DatesPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return <Dates plan={view.plan} />;
}

function Dates({ plan }: { plan: Plan }) {
  const t = useWords('due');
  const { date } = useFormats();
  const ruleSets = useCouncil(timeLimits);
  usePromises(plan);
  const today = todayHere();
  const lines = dueLines(plan, dues(plan, ruleSets, today));
  const closed = closedOn(plan);
  const ended = keyDays(plan, 'plan-ended').at(-1)?.on;
  const over = ended !== undefined && !keyDays(plan, 'plan-began').some(({ on }) => on >= ended);
  return (
    <WorkerPage
      title={t('page.title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{ words: t('page.back'), href: paths.plan(plan.id) }}
    >
      {closed !== null ? (
        <Notice tone="info">{t('page.closed', { date: date(closed, 'long') })}</Notice>
      ) : over ? (
        <Notice tone="info">{t('page.ended', { date: date(ended, 'long') })}</Notice>
      ) : null}
      <div className={css.columns}>
        <DueList
          plan={plan}
          lines={lines}
          calendar={ruleSets[plan.family?.nation ?? 'england']}
          today={today}
        />
        <div className={css.column}>
          <PlanKindCard plan={plan} today={today} />
          <KeyDaysCard plan={plan} today={today} />
        </div>
      </div>
    </WorkerPage>
  );
}
