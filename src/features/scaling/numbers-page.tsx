import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { dots } from '../../plan/scale/views.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { BothEnds } from './both-ends.tsx';
import { NumbersOverTime } from './numbers-over-time.tsx';
import css from './numbers-page.module.css';

/** Everybody's numbers for one goal, one row for each person, from the first time to the last. */
export function NumbersPage() {
  const { plan: planId = '', goal: goalId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const goal = find(view.plan.goals, goalId);
  if (!goal) return <NotHere back={back} />;
  return (
    <FamilyVoice plan={view.plan}>
      <Numbers plan={view.plan} goal={goal} />
    </FamilyVoice>
  );
}

function Numbers({ plan, goal }: { plan: Plan; goal: Goal }) {
  const t = useWords('scaling');
  const rounds = dots(plan, goal.id);
  const ends = rounds.at(-1)?.round.asked ?? now(goal.scale);
  const scaling = paths.scaling(plan.id, goal.id);
  return (
    <FamilyPage
      title={t('history.title')}
      beside={<DraftLabel />}
      back={
        <Button size="big" icon="back" href={paths.plan(plan.id)}>
          {t('back')}
        </Button>
      }
      next={
        rounds.length === 0 ? undefined : (
          <Button size="big" kind="main" icon="together" href={scaling}>
            {t('history.look')}
          </Button>
        )
      }
    >
      <p className={css.question}>
        <Said words={ends ? ends.question : now(goal.different)} mark />
      </p>
      {ends ? <BothEnds ends={ends} /> : null}
      {rounds.length === 0 ? (
        <EmptyState
          title={t('history.none')}
          action={
            <Button kind="main" href={scaling}>
              {t('history.ask')}
            </Button>
          }
        >
          {t('history.none-why')}
        </EmptyState>
      ) : (
        <NumbersOverTime plan={plan} rounds={rounds} />
      )}
    </FamilyPage>
  );
}
