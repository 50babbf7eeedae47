import { useParams, useSearchParams } from 'react-router';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { InterpreterEditor } from './interpreter-editor.tsx';

/** Who interprets today, and who did before. */
export function InterpreterPage() {
  const { plan: planId = '' } = useParams();
  const [asked] = useSearchParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  const from = asked.get('from') ?? '';
  return <InterpreterEditor plan={view.plan} back={(ways[from] ?? paths.people)(planId)} />;
}

/** Where somebody came from, and goes on once it is written down. */
const ways: Readonly<Record<string, (plan: string) => string>> = {
  together: paths.together,
  'hand-over': (plan) => paths.handOver(plan),
  meeting: (plan) => paths.coreGroup(plan),
};
