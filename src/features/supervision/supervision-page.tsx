import { useParams } from 'react-router';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { SupervisionEditor } from './supervision-editor.tsx';

/** Talking the plan through with whoever leads the worker. */
export function SupervisionPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return <SupervisionEditor plan={view.plan} />;
}
