import { useWords } from '../../i18n/use-words.ts';
import { goalsOfWorry } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Worry } from '../../plan/worry/worry.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './goals-of-worry.module.css';

/** A worry and what will be better stand together (G5); where nothing answers it yet, the goal is one tap away. */
export function GoalsOfWorry({ plan, worry }: { plan: Plan; worry: Worry }) {
  const t = useWords('write-goal');
  const goals = goalsOfWorry(plan, worry.id);
  return (
    <Card title={t('worry.goals')}>
      {goals.length === 0 ? (
        <div className={css.none}>
          <p>{t('worry.goal-none')}</p>
          <Button icon="plus" href={paths.goal(plan.id, 'new', { worry: worry.id })}>
            {t('worry.goal-make')}
          </Button>
        </div>
      ) : (
        <ul className={css.goals}>
          {goals.map((goal) => (
            <li key={goal.id}>
              <Link className={css.goal} href={paths.goal(plan.id, goal.id)}>
                <Said words={now(goal.different)} mark />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
