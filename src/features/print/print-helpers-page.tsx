import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { planCopy } from '../../plan/copy/plan-copy.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { useFamilyLanguage } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { today } from '../../platform/now.ts';
import { usePlan } from '../../record/use-plan.ts';
import { CopyFrame } from './copy-frame.tsx';
import { HelpersPaper } from './helpers-paper.tsx';

/** Who helps, on paper: those who said yes and want to stand there (A6). */
export function PrintHelpersPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open') {
    const problem = view.state === 'problem' ? view.problem : null;
    return <LoadingOrProblem problem={problem} back={paths.print(planId)} />;
  }
  return <WhoHelpsOnPaper plan={view.plan} />;
}

function WhoHelpsOnPaper({ plan }: { plan: Plan }) {
  const t = useWords('print');
  return (
    <CopyFrame
      plan={plan}
      title={t('who-helps')}
      note={t('give-helpers')}
      language={useFamilyLanguage(plan)}
      beside={null}
    >
      <HelpersPaper plan={plan} copy={planCopy(plan, today())} />
    </CopyFrame>
  );
}
