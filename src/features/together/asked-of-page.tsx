import { useParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { AskedOfPerson } from './asked-of-person.tsx';

/** What one person is asked to do, and what the others promise. */
export function AskedOfPage() {
  const { plan: planId = '', person: personId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const person = find(view.plan.people, personId);
  if (person === undefined) return <NotHere back={back} />;
  return (
    <FamilyVoice plan={view.plan}>
      <AskedOfPerson plan={view.plan} person={person} />
    </FamilyVoice>
  );
}
