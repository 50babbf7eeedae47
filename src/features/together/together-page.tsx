import { useParams } from 'react-router';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { TogetherStart } from './together-start.tsx';

/** Where a family begins: the road, the next steps, and what each person is asked to do. */
export function TogetherPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return (
    <FamilyVoice plan={view.plan}>
      <TogetherStart plan={view.plan} />
    </FamilyVoice>
  );
}
