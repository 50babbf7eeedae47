import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { usePlan } from '../../record/use-plan.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { PlanSheet } from './plan-sheet.tsx';

/** One page, road on top: everything that is agreed with a family, and the way to change each of it. */
export function PlanPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  const { kind } = useRecord();
  if (view.state === 'loading') return <Waiting />;
  if (view.state === 'problem') return <Waiting problem={view.problem} />;
  return (
    <FamilyVoice plan={view.plan}>
      <PlanSheet plan={view.plan} integrity={view.integrity} example={kind === 'memory'} />
    </FamilyVoice>
  );
}

function Waiting({ problem }: { problem?: string }) {
  const t = useWords('common');
  const plan = useWords('plan');
  const troubleWords = useTroubleWords();
  return (
    <WorkerPage
      title={t(problem === undefined ? 'loading' : 'app')}
      back={{ words: plan('backToFamilies'), href: paths.families }}
    >
      {problem === undefined ? null : (
        <Notice tone="problem">{troubleWords({ refusal: null, problem })}</Notice>
      )}
    </WorkerPage>
  );
}
