import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { closedSince, closingUnderWay, decidedApart } from '../../plan/closing/views.ts';
import { now } from '../../plan/held.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { Closed } from './closed.tsx';
import css from './closing.module.css';
import { DecideClosing } from './decide-closing.tsx';
import { KnownFacts } from './known-facts.tsx';
import { MayNotClose } from './may-not-close.tsx';
import { PastClosings } from './past-closings.tsx';
import { ProposeClosing } from './propose-closing.tsx';
import { Proposed } from './proposed.tsx';

/** Closing a plan: what the plan knows stands first, then what nobody knows yet, then who decides. */
export function ClosingPage() {
  const { plan: planId = '' } = useParams();
  const t = useWords('closing');
  const editing = useWords('editing');
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const { plan } = view;
  const closed = closedSince(plan);
  const closing = closingUnderWay(plan);
  return (
    <WorkerPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{ words: editing('back'), href: back }}
    >
      <div className={css.page}>
        {closed ? <Closed plan={plan} closed={closed} /> : <MayNotClose plan={plan} />}
        {decidedApart(plan) ? (
          <Notice tone="problem" icon="split">
            {t('apart')}
          </Notice>
        ) : null}
        {closing && !closed ? <Proposed plan={plan} closing={closing} /> : null}
        <div className={css.columns}>
          <KnownFacts key={closing?.id} plan={plan} closing={closed ? undefined : closing} />
          <div className={css.part}>
            {closed ? null : closing ? (
              <DecideClosing key={closing.id} plan={plan} closing={closing} />
            ) : (
              <ProposeClosing plan={plan} />
            )}
            <PastClosings plan={plan} />
          </div>
        </div>
      </div>
    </WorkerPage>
  );
}
