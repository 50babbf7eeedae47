import { useEffect, useRef } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Weight } from '../../plan/what-is-missing/lacks.ts';
import { whatIsMissing } from '../../plan/what-is-missing/what-is-missing.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { today } from '../../platform/now.ts';
import { usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { goToLine } from './go-to-line.ts';
import { KindOfLack } from './kind-of-lack.tsx';
import css from './missing.module.css';

const weights: readonly Weight[] = ['rely', 'see', 'last'];

/** What this plan still lacks, each line one tap from where it is mended. */
export function MissingPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return <WhatIsMissing plan={view.plan} />;
}

function WhatIsMissing({ plan }: { plan: Plan }) {
  const t = useWords('missing');
  const editing = useWords('editing');
  const kinds = whatIsMissing(plan, today());
  const [asked] = useSearchParams();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const page = useRef<HTMLDivElement>(null);
  const at = asked.get('at');
  useEffect(() => {
    if (page.current && at !== null) goToLine(page.current, at);
  }, [at]);
  return (
    <WorkerPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{ words: editing('back'), href: paths.plan(plan.id) }}
    >
      <div className={css.page} ref={page}>
        {saved ? <Notice tone="saved">{editing('saved')}</Notice> : null}
        {kinds.length === 0 ? (
          <EmptyState
            title={t('nothing')}
            action={<Button href={paths.plan(plan.id)}>{editing('to-plan')}</Button>}
          >
            {t('nothing-why')}
          </EmptyState>
        ) : (
          <p className={css.why}>{t('why')}</p>
        )}
        {weights.map((weight) => {
          const some = kinds.filter((kind) => kind.weight === weight);
          return some.length === 0 ? null : (
            <Card key={weight} title={t(`weight.${weight}`)}>
              <div className={css.kinds}>
                {some.map((kind) => (
                  <KindOfLack key={kind.what} plan={plan} kind={kind} />
                ))}
              </div>
            </Card>
          );
        })}
      </div>
    </WorkerPage>
  );
}
