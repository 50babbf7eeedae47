import { useLocation, useParams, useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { GoalEditor } from './goal-editor.tsx';

/** Setting a goal with its own scale, or changing it. */
export function GoalPage() {
  const { plan: planId = '', goal: id = 'new' } = useParams();
  const [asked] = useSearchParams();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const goal = id === 'new' ? null : find(view.plan.goals, id);
  if (goal === undefined) return <NotHere back={back} />;
  const worry = find(view.plan.worries, asked.get('worry'));
  return <GoalEditor key={`${id}?${asked}`} plan={view.plan} goal={goal} worry={worry} saved={saved} />;
}
