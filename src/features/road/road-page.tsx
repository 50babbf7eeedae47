import { useParams } from 'react-router';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { FamilyRoad } from './family-road.tsx';

/** The road, large, for the family. */
export function RoadPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return (
    <FamilyVoice plan={view.plan}>
      <FamilyRoad plan={view.plan} />
    </FamilyVoice>
  );
}
