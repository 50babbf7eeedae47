import { useParams } from 'react-router';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { PutInOrder } from './put-in-order.tsx';

/** Goals, and the steps of each goal, in the order the family wants. */
export function PutInOrderPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return <PutInOrder plan={view.plan} />;
}
