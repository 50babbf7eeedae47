import { useLocation, useParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { GoingWellEditor } from './going-well-editor.tsx';

/** Writing down what is going well, or changing it. */
export function GoingWellPage() {
  const { plan: planId = '', thing: id = 'new' } = useParams();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const thing = id === 'new' ? null : find(view.plan.goingWell, id);
  if (thing === undefined) return <NotHere back={back} />;
  return <GoingWellEditor key={id} plan={view.plan} thing={thing} saved={saved} />;
}
