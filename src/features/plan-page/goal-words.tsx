import { useWords } from '../../i18n/use-words.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import { worriesOfGoal } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { shownWishesForGoal } from '../../plan/wish/views.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './goal-words.module.css';

/** What everybody will see, for how long, and the worries it answers (G5). */
export function GoalWords({ plan, goal }: { plan: Plan; goal: Goal }) {
  const t = useWords('plan');
  const worries = worriesOfGoal(plan, goal);
  const wishes = shownWishesForGoal(plan, goal.id);
  return (
    <dl className={css.goal}>
      {wishes.map((wish) => (
        <div key={wish.id}>
          <dt>{t('wishes', { name: nameOf(plan, wish.person) ?? '' })}</dt>
          <dd>
            <Said words={now(wish.words)} quoted mark />
          </dd>
        </div>
      ))}
      {(
        [
          ['weSee', now(goal.see)],
          ['howLong', now(goal.howLong)],
        ] as const
      ).map(([key, words]) =>
        words === null ? null : (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>
              <Said words={words} mark />
            </dd>
          </div>
        ),
      )}
      {worries.length === 0 ? null : (
        <div>
          <dt>{t('answers')}</dt>
          {worries.map((worry) => (
            <dd key={worry.id}>
              <Link href={paths.worry(plan.id, worry.id)}>
                <Said words={now(worry.about)} mark />
              </Link>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
