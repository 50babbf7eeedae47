import { useEffect } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { awaitingDecision } from '../../plan/feedback/safety.ts';
import { find } from '../../plan/find.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { useInWhoseHands } from '../../record/use-hand-over.tsx';
import { usePlan } from '../../record/use-plan.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Handed } from './handed.tsx';
import { HandedNobody } from './handed-nobody.tsx';
import { HANDING } from './handing.ts';
import { InWorkersHands } from './in-workers-hands.tsx';
import { useHanding } from './use-handing.ts';

/** Giving the tablet away, what the person sees who holds it, and what they said once it is back. */
export function HandOverPage() {
  const { plan: planId = '' } = useParams();
  const hands = useInWhoseHands();
  const view = usePlan(planId);
  const away = hands.is === 'handed-over';
  if (view.state === 'open') return away ? <Away plan={view.plan} /> : <Back key={planId} plan={view.plan} />;
  // In other hands nothing leads to the worker's screens, not even a fault.
  if (away) return view.state === 'problem' ? <HandedNobody /> : null;
  return (
    <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
  );
}

function Away({ plan }: { plan: Plan }) {
  const handing = useHanding(plan.id);
  if (handing === undefined) return null;
  const person = handing && find(plan.people, handing.person);
  return handing && person ? <Handed plan={plan} person={person} handing={handing} /> : <HandedNobody />;
}

function Back({ plan }: { plan: Plan }) {
  const handing = useHanding(plan.id);
  const [asked] = useSearchParams();
  if (handing === undefined) return null;
  // A decision that is still open comes before what the child told just now (F7).
  if (handing?.set === 'hills' && awaitingDecision(plan).length === 0)
    return <BackFromHills planId={plan.id} child={handing.person} />;
  const returned = handing && find(plan.sittings, handing.sitting);
  return (
    <InWorkersHands
      plan={plan}
      returnedFrom={returned ? returned.person : null}
      answersFirst={asked.get('show') === 'answers'}
    />
  );
}

/** Straight to what the child told; the next hand-over begins anew. */
function BackFromHills({ planId, child }: { planId: string; child: string }) {
  const record = useRecord();
  useEffect(() => {
    void record.saveDraft(planId, HANDING, null);
  }, [record, planId]);
  return <Navigate to={paths.hills(planId, { child })} replace />;
}
