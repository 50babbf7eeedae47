import { useParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { SplitStep } from './split-step.tsx';

/** A step that is far away becomes two or three that are near. */
export function SplitStepPage() {
  const { plan: planId = '', step: stepId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const step = find(view.plan.steps, stepId);
  if (step === undefined) return <NotHere back={back} />;
  return <SplitStep key={stepId} plan={view.plan} step={step} />;
}
