import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { latestReview, notReadyToShare } from '../../plan/brought-forward/review.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { GoingThrough } from './going-through.tsx';
import css from './old-text.module.css';
import { Prepare } from './prepare.tsx';

/** Old text at a review: kept, said anew or retired, each by a person. */
export function OldTextPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return <OldText plan={view.plan} />;
}

function OldText({ plan }: { plan: Plan }) {
  const t = useWords('old-text');
  const editing = useWords('editing');
  const review = latestReview(plan);
  return (
    <WorkerPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{ words: editing('back'), href: paths.plan(plan.id) }}
    >
      <div className={css.page}>
        <p className={css.lead}>{t('why')}</p>
        {review ? <GoingThrough key={review.id} plan={plan} review={review} /> : null}
        {notReadyToShare(plan) ? null : <Prepare plan={plan} />}
      </div>
    </WorkerPage>
  );
}
