import { useLocation, useParams, useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { StepEditor } from './step-editor.tsx';

/** Writing a new step, or changing one. */
export function StepPage() {
  const { plan: planId = '', step: stepId = 'new' } = useParams();
  const [asked] = useSearchParams();
  const location = useLocation();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const step = stepId === 'new' ? null : find(view.plan.steps, stepId);
  if (step === undefined) return <NotHere back={back} />;
  const from = {
    goal: asked.get('goal') ?? undefined,
    after: asked.get('after') ?? undefined,
    meeting: asked.get('meeting') ?? undefined,
    copy: asked.get('copy') ?? undefined,
  };
  const saved = (location.state as { saved?: boolean } | null)?.saved === true;
  return <StepEditor key={`${stepId}?${asked}`} plan={view.plan} step={step} from={from} saved={saved} />;
}
