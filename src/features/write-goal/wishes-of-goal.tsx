import { useWords } from '../../i18n/use-words.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { isForAll, wishesForGoal } from '../../plan/wish/views.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './goals-of-worry.module.css';

/** What people wish for here. One that is not for all is named and not read out: somebody may look over the shoulder (G8). */
export function WishesOfGoal({ plan, goal }: { plan: Plan; goal: Goal }) {
  const t = useWords('write-goal');
  const onPlan = useWords('plan');
  const wishes = wishesForGoal(plan, goal.id);
  return (
    <Card title={t('wish.list')}>
      <div className={css.none}>
        {wishes.length === 0 ? (
          <p>{t('wish.none')}</p>
        ) : (
          <ul className={css.goals}>
            {wishes.map((wish) => {
              const name = nameOf(plan, wish.person) ?? '';
              return (
                <li key={wish.id}>
                  <Link className={css.goal} href={paths.wish(plan.id, wish.id)}>
                    {isForAll(wish) ? (
                      <span>
                        {onPlan('wishes', { name })} <Said words={now(wish.words)} quoted mark />
                      </span>
                    ) : (
                      t('wish.kept', { name })
                    )}
                  </Link>
                </li>
              );
            })}
          </ul>
        )}
        <Button icon="plus" href={paths.wish(plan.id, 'new', { goal: goal.id })}>
          {t('wish.add')}
        </Button>
      </div>
    </Card>
  );
}
