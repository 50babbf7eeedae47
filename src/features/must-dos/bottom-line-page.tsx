import { useLocation, useParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { BottomLineEditor } from './bottom-line-editor.tsx';

/** Saying a must-do, or changing it. */
export function BottomLinePage() {
  const { plan: planId = '', line: id = 'new' } = useParams();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const line = id === 'new' ? null : find(view.plan.bottomLines, id);
  if (line === undefined) return <NotHere back={back} />;
  return <BottomLineEditor key={id} plan={view.plan} line={line} saved={saved} />;
}
