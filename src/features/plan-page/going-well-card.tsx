import { useWords } from '../../i18n/use-words.ts';
import { goingWell } from '../../plan/going-well/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { PartCard } from './part-card.tsx';
import { PartRow } from './part-row.tsx';
import css from './plan-page.module.css';

/** What is working well, and who saw it. */
export function GoingWellCard({ plan }: { plan: Plan }) {
  const t = useWords('plan');
  return (
    <PartCard
      part="goingWell"
      title={t('goingWell')}
      addHref={paths.goingWell(plan.id)}
      first={false}
      rows={goingWell(plan).map((thing) => (
        <PartRow
          key={thing.id}
          plan={plan}
          picture={now(thing.picture)}
          words={now(thing.words)}
          href={paths.goingWell(plan.id, thing.id)}
        >
          {thing.seenBy === null ? null : (
            <p className={css.note}>
              <Said words={thing.seenBy} mark />
            </p>
          )}
        </PartRow>
      ))}
    />
  );
}
