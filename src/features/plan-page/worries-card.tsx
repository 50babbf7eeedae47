import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { openWorries } from '../../plan/worry/views.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { PartCard } from './part-card.tsx';
import { PartRow } from './part-row.tsx';
import css from './plan-page.module.css';

/** What we worry about. Who sees it otherwise stands inside the worry (look, principle 8). */
export function WorriesCard({ plan, first }: { plan: Plan; first: boolean }) {
  const t = useWords('plan');
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
          </PartRow>
        );
      })}
    />
  );
}
