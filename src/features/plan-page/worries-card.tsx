import { useWords } from '../../i18n/use-words.ts';
import { goalsOfWorry } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { openWorries } from '../../plan/worry/views.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Link } from '../../ui/link/link.tsx';
import { PartCard } from './part-card.tsx';
import { PartRow } from './part-row.tsx';
import css from './plan-page.module.css';

/** What we worry about. Who sees it otherwise stands inside the worry (look, principle 8). */
export function WorriesCard({ plan, first }: { plan: Plan; first: boolean }) {
  const t = useWords('plan');
  const names = useNamesOf(plan);
  return (
    <PartCard
      part="worries"
      title={t('worries')}
      addHref={paths.worry(plan.id)}
      first={first}
      rows={openWorries(plan).map((worry) => {
        const could = now(worry.could);
        return (
          <PartRow
            key={worry.id}
            plan={plan}
            picture={now(worry.picture)}
            words={now(worry.about)}
            href={paths.worry(plan.id, worry.id)}
          >
            {now(worry.who).length === 0 ? null : (
              <p className={css.note}>{t('worriedBy', { names: names(now(worry.who)) })}</p>
            )}
            {could === null ? null : (
              <p className={css.note}>
                <Said words={could} mark />
              </p>
            )}
            {worry.disputes.map((one) => (
              <p key={`${one.person}-${one.on}-${one.words.text}`} className={css.note}>
                <bdi>{nameOf(plan, one.person)}</bdi>: <Said words={one.words} mark />
              </p>
            ))}
            <Paired plan={plan} worry={worry.id} />
          </PartRow>
        );
      })}
    />
  );
}

/** What will be better stands with the worry it answers (G5); where nothing does yet, the goal is one tap away. */
function Paired({ plan, worry }: { plan: Plan; worry: string }) {
  const t = useWords('plan');
  const goals = goalsOfWorry(plan, worry);
  if (goals.length === 0) {
    return (
      <Button kind="quiet" icon="plus" href={paths.goal(plan.id, 'new', { worry })}>
        {t('add.goalForWorry')}
      </Button>
    );
  }
  return goals.map((goal) => (
    <p key={goal.id} className={css.note}>
      {t('better')}{' '}
      <Link href={paths.goal(plan.id, goal.id)}>
        <Said words={now(goal.different)} mark />
      </Link>
      {goal.ended ? ` (${t('goalReached')})` : null}
    </p>
  ));
}
