import { useLocation, useParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { WorryEditor } from './worry-editor.tsx';

/** Writing a worry down, or changing it. */
export function WorryPage() {
  const { plan: planId = '', worry: id = 'new' } = useParams();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const worry = id === 'new' ? null : find(view.plan.worries, id);
  if (worry === undefined) return <NotHere back={back} />;
  return <WorryEditor key={id} plan={view.plan} worry={worry} saved={saved} />;
}
