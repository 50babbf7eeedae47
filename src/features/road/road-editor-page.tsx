import { useLocation, useParams, useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { RoadOverview } from './road-overview.tsx';
import { StoneEditor } from './stone-editor.tsx';

/** Laying and changing the road: all of it, or one stone. */
export function RoadEditorPage() {
  const { plan: planId = '', stone: stoneId } = useParams();
  const [asked] = useSearchParams();
  const location = useLocation();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  if (stoneId === undefined) return <RoadOverview plan={view.plan} />;
  const stone = stoneId === 'new' ? null : find(view.plan.stones, stoneId);
  if (stone === undefined) return <NotHere back={paths.roadEditor(planId)} />;
  const saved = (location.state as { saved?: boolean } | null)?.saved === true;
  return (
    <StoneEditor
      key={`${stoneId}?${asked}`}
      plan={view.plan}
      stone={stone}
      goodbye={asked.has('goodbye')}
      saved={saved}
    />
  );
}
