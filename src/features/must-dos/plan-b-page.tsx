import { useLocation, useParams, useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { PlanBEditor } from './plan-b-editor.tsx';

/** Agreeing a plan B, or changing it. */
export function PlanBPage() {
  const { plan: planId = '', planB: id = 'new' } = useParams();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const [asked] = useSearchParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const planB = id === 'new' ? null : find(view.plan.planBs, id);
  if (planB === undefined) return <NotHere back={back} />;
  const line = find(view.plan.bottomLines, asked.get('line'));
  return <PlanBEditor key={id} plan={view.plan} planB={planB} line={line} saved={saved} />;
}
