import { useParams, useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { SayBack } from './say-back.tsx';

/** After a step: what it asks, in the words of the person who does it. */
export function SayBackPage() {
  const { plan: planId = '', step: stepId = '' } = useParams();
  const [asked] = useSearchParams();
  const view = usePlan(planId);
  const back = paths.together(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const step = find(view.plan.steps, stepId);
  const person = find(view.plan.people, asked.get('speaker'));
  if (step === undefined || person === undefined) return <NotHere back={back} />;
  return (
    <FamilyVoice plan={view.plan}>
      <SayBack key={`${step.id} ${person.id}`} plan={view.plan} step={step} person={person} />
    </FamilyVoice>
  );
}
