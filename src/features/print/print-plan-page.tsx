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
import { PaperChoice, usePaperWay } from './paper-choice.tsx';
import { PlanPaper } from './plan-paper.tsx';

/** The whole plan, on paper. */
export function PrintPlanPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open') {
    const problem = view.state === 'problem' ? view.problem : null;
    return <LoadingOrProblem problem={problem} back={paths.print(planId)} />;
  }
  return <WholePlan plan={view.plan} />;
}

function WholePlan({ plan }: { plan: Plan }) {
  const t = useWords('print');
  const [way, setWay] = usePaperWay();
  return (
    <CopyFrame
      plan={plan}
      title={t('whole')}
      note={t('give-whole')}
      language={useFamilyLanguage(plan)}
      beside={null}
      choice={<PaperChoice way={way} onWay={setWay} />}
    >
      <PlanPaper plan={plan} copy={planCopy(plan, today())} words={way === 'words'} />
    </CopyFrame>
  );
}
