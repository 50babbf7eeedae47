import { useParams } from 'react-router';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { CopyChoice } from './copy-choice.tsx';

/** What to print: one person's page, or the whole plan. */
export function PrintChooserPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open') {
    const problem = view.state === 'problem' ? view.problem : null;
    return <LoadingOrProblem problem={problem} back={paths.plan(planId)} />;
  }
  return <CopyChoice plan={view.plan} />;
}
