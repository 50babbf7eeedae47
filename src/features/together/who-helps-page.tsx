import { useParams } from 'react-router';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { WhoHelps } from './who-helps.tsx';

/** Who of family and friends helps, for everybody at the table to see. */
export function WhoHelpsPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return (
    <FamilyVoice plan={view.plan}>
      <WhoHelps plan={view.plan} />
    </FamilyVoice>
  );
}
