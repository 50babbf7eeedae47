import { useState } from 'react';
import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { lastShown, openRound } from '../../plan/scale/views.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { AskRound } from './ask-round.tsx';
import { RoundOfAnswers } from './round-of-answers.tsx';

/** One goal's numbers: ask, each answers alone, then all look together. */
export function ScalingPage() {
  const { plan: planId = '', goal: goalId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const goal = find(view.plan.goals, goalId);
  if (!goal) return <NotHere back={back} />;
  return (
    <FamilyVoice plan={view.plan}>
      <Scaling key={goal.id} plan={view.plan} goal={goal} />
    </FamilyVoice>
  );
}

/** The open round comes first, then the last one everybody saw; a reload lands where people were. */
function Scaling({ plan, goal }: { plan: Plan; goal: Goal }) {
  const [asking, setAsking] = useState(false);
  const ends = now(goal.scale);
  const round = openRound(plan, goal.id) ?? lastShown(plan, goal.id)?.round;
  if (round && !asking) {
    return <RoundOfAnswers key={round.id} plan={plan} round={round} onAskAgain={() => setAsking(true)} />;
  }
  if (!ends) return <NotReady plan={plan} goal={goal} />;
  return <AskRound plan={plan} goal={goal} ends={ends} last={round} onAsked={() => setAsking(false)} />;
}

function NotReady({ plan, goal }: { plan: Plan; goal: Goal }) {
  const t = useWords('scaling');
  return (
    <FamilyPage
      title={t('not-ready')}
      back={
        <Button size="big" icon="back" href={paths.plan(plan.id)}>
          {t('back')}
        </Button>
      }
    >
      <EmptyState
        title={t('not-ready-why')}
        action={
          <Button kind="main" icon="pencil" href={paths.goal(plan.id, goal.id)}>
            {t('write-scale')}
          </Button>
        }
      />
    </FamilyPage>
  );
}
