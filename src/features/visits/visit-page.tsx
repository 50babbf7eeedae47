import { useParams, useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { VisitEditor } from './visit-editor.tsx';
import { type Way, ways } from './visit-form.ts';

/** A new visit (`how`: made, missed or planned), or one that stands. */
export function VisitPage() {
  const { plan: planId = '', visit: visitId = 'new' } = useParams();
  const [asked] = useSearchParams();
  const view = usePlan(planId);
  const back = paths.visits(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const visit = find(view.plan.visits, visitId) ?? null;
  if (visit === null && visitId !== 'new') return <NotHere back={back} />;
  const how = ways.find((way) => way === asked.get('how')) ?? null;
  const way: Way | null = how ?? (visit === null ? 'made' : null);
  return <VisitEditor key={visitId} plan={view.plan} visit={visit} way={way} />;
}
