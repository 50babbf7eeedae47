import { useLocation, useParams, useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { WishEditor } from './wish-editor.tsx';
import { saidThere } from './wish-form.ts';

/** Writing down what somebody wishes for, or changing it. */
export function WishPage() {
  const { plan: planId = '', wish: id = 'new' } = useParams();
  const [asked] = useSearchParams();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const wish = id === 'new' ? null : find(view.plan.wishes, id);
  if (wish === undefined) return <NotHere back={back} />;
  const goal = find(view.plan.goals, asked.get('goal'))?.id ?? null;
  const hill = find(view.plan.hills, asked.get('hill'));
  return (
    <WishEditor
      key={`${id}?${asked}`}
      plan={view.plan}
      wish={wish}
      goal={goal}
      hill={hill ?? null}
      said={saidThere(view.plan, asked.get('said'))}
      saved={saved}
    />
  );
}
