import { useLocation, useParams, useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { DecisionEditor } from './decision-editor.tsx';
import { KeptDecision } from './kept-decision.tsx';

/** Writing a decision, or reading one: once signed there is nothing to edit. */
export function DecisionPage() {
  const { plan: planId = '', decision: id = 'new' } = useParams();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const [asked] = useSearchParams();
  const view = usePlan(planId);
  const back = paths.supervision(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  if (id === 'new')
    return (
      <DecisionEditor plan={view.plan} supervision={find(view.plan.supervisions, asked.get('supervision'))} />
    );
  const decision = find(view.plan.decisions, id);
  if (!decision) return <NotHere back={back} />;
  return <KeptDecision key={id} plan={view.plan} decision={decision} saved={saved} />;
}
