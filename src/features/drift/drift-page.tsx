import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { childTime } from '../../plan/child-time/child-time.ts';
import { drift, goingOn } from '../../plan/drift/drift.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { today as todayHere } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { usePlan } from '../../record/use-plan.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { ChildTimeCard, DaysByCause } from './child-time-card.tsx';
import css from './drift.module.css';
import { WaitedBefore } from './waited-before.tsx';
import { WaitingCard } from './waiting-card.tsx';

/** What holds a plan up, the smallest thing about each, and what it has cost the children. */
export function DriftPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return <WhatHoldsItUp plan={view.plan} />;
}

function WhatHoldsItUp({ plan }: { plan: Plan }) {
  const t = useWords('drift');
  const editing = useWords('editing');
  const rules = useCouncil(timeLimits);
  const today = todayHere();
  const delays = drift(plan, rules, today);
  const open = goingOn(delays);
  const time = delays.length === 0 ? null : childTime(plan, delays, today);
  const before = delays.filter(({ to }) => to !== null);
  return (
    <WorkerPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{ words: editing('back'), href: paths.plan(plan.id) }}
    >
      <div className={css.page}>
        {time ? <ChildTimeCard time={time} /> : null}
        {open.length === 0 ? (
          <EmptyState title={t('nothing')}>{t('nothing-why')}</EmptyState>
        ) : (
          <WaitingCard plan={plan} delays={open} today={today} />
        )}
        {time ? <DaysByCause time={time} /> : null}
        {before.length === 0 ? null : <WaitedBefore plan={plan} delays={before} />}
      </div>
    </WorkerPage>
  );
}
