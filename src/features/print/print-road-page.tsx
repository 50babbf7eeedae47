import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { useFamilyLanguage } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { CopyFrame } from './copy-frame.tsx';
import { RoadPaper } from './road-paper.tsx';

const ways = ['adult', 'child', 'words', 'numbers'] as const;

/** The road alone, on one page of A4: as a road, for children, in words, or with everybody's numbers. */
export function PrintRoadPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open') {
    const problem = view.state === 'problem' ? view.problem : null;
    return <LoadingOrProblem problem={problem} back={paths.print(planId)} />;
  }
  return <RoadOnPaper plan={view.plan} />;
}

function RoadOnPaper({ plan }: { plan: Plan }) {
  const t = useWords('print');
  const road = useWords('road');
  const [asked] = useSearchParams();
  const [shown, show] = useState(() => ways.find((way) => way === asked.get('as')) ?? 'adult');
  return (
    <CopyFrame
      plan={plan}
      title={t('the-road')}
      note={t(shown === 'numbers' ? 'give-numbers' : 'the-road-why')}
      language={useFamilyLanguage(plan)}
      choice={
        <ChipRow>
          {ways.map((way) => (
            <ChipPick
              key={way}
              type="radio"
              name="road-as"
              checked={shown === way}
              onChange={() => show(way)}
            >
              {road(`as.${way}`)}
            </ChipPick>
          ))}
        </ChipRow>
      }
    >
      <RoadPaper plan={plan} as={shown} />
    </CopyFrame>
  );
}
