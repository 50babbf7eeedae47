import { useWords } from '../../i18n/use-words.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { lastShown } from '../../plan/scale/views.ts';
import { openSteps } from '../../plan/step/views.ts';
import { DotsOfGoal } from '../../plan-ui/dots/dots-of-goal.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Link } from '../../ui/link/link.tsx';
import { GoalWords } from './goal-words.tsx';
import { Invitation } from './invitation.tsx';
import css from './plan-page.module.css';

/** What will be better, and where everybody stands on it. */
export function GoalCards({ plan, first }: { plan: Plan; first: boolean }) {
  const t = useWords('plan');
  const goals = openGoals(plan);
  if (goals.length === 0) {
    return (
      <Card title={t('goals')}>
        <Invitation part="goals" href={paths.goal(plan.id)} first={first} />
      </Card>
    );
  }
  return (
    <>
      {goals.map((goal) => (
        <GoalCard key={goal.id} plan={plan} goal={goal} />
      ))}
      <div className={css.more}>
        <Button kind="quiet" icon="plus" href={paths.goal(plan.id)}>
          {t('add.goals')}
        </Button>
        {openSteps(plan).length === 0 ? null : (
          // Where no step is open, the steps' own card offers it.
          <Button kind="quiet" icon="bulb" href={paths.template(plan.id)}>
            {t('template')}
          </Button>
        )}
        {goals.length < 2 ? null : (
          <Button kind="quiet" icon="grip" href={paths.putInOrder(plan.id)}>
            {t('putInOrder')}
          </Button>
        )}
      </div>
    </>
  );
}

function GoalCard({ plan, goal }: { plan: Plan; goal: Goal }) {
  const t = useWords('plan');
  const scale = now(goal.scale);
  const shown = lastShown(plan, goal.id);
  return (
    <Card
      title={
        <Link className={css.heading} href={paths.goal(plan.id, goal.id)}>
          <Said words={scale?.question ?? now(goal.different)} mark />
        </Link>
      }
      aside={
        shown === null ? undefined : (
          <Button kind="quiet" href={paths.numbers(plan.id, goal.id)}>
            {t('seeReasons')}
          </Button>
        )
      }
    >
      {scale === null ? null : (
        <p className={css.note}>
          <Said words={now(goal.different)} mark />
        </p>
      )}
      <GoalWords plan={plan} goal={goal} />
      {shown === null ? (
        <div className={css.invitation}>
          <p>{t('noNumbersYet')}</p>
          {scale === null ? (
            <Button icon="plus" href={paths.goal(plan.id, goal.id)}>
              {t('add.scale')}
            </Button>
          ) : (
            <Button icon="person" href={paths.scaling(plan.id, goal.id)}>
              {t('add.numbers')}
            </Button>
          )}
        </div>
      ) : (
        <DotsOfGoal plan={plan} shown={shown} />
      )}
    </Card>
  );
}
