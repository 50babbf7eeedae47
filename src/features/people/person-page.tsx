import { useLocation, useParams, useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { PersonEditor } from './person-editor.tsx';
import { roles } from './person-form.ts';

/** Adding a person to the plan, or changing what stands there about them. */
export function PersonPage() {
  const { plan: planId = '', person: id = 'new' } = useParams();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const [asked] = useSearchParams();
  const view = usePlan(planId);
  const back = paths.people(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const person = id === 'new' ? null : find(view.plan.people, id);
  if (person === undefined) return <NotHere back={back} />;
  return <PersonEditor key={id} plan={view.plan} person={person} saved={saved} role={roleIn(asked)} />;
}

/** The role whoever led here asked for, such as somebody who helps. */
const roleIn = (asked: URLSearchParams) => roles.find((role) => role === asked.get('role'));
