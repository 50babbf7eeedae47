import { useParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { OneStep } from './one-step.tsx';

/** One step, as large as the screen, to talk about and to agree or disagree with. */
export function TogetherStepPage() {
  const { plan: planId = '', step: stepId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const step = find(view.plan.steps, stepId);
  if (step === undefined) return <NotHere back={back} />;
  return (
    <FamilyVoice plan={view.plan}>
      <OneStep key={step.id} plan={view.plan} step={step} />
    </FamilyVoice>
  );
}
