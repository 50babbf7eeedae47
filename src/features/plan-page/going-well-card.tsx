import { useWords } from '../../i18n/use-words.ts';
import type { GoingWell } from '../../plan/going-well/going-well.ts';
import { goingWellByKind } from '../../plan/going-well/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { PartCard } from './part-card.tsx';
import { PartRow } from './part-row.tsx';
import css from './plan-page.module.css';

/** What is working well, and who saw it: what kept the children safe apart from strengths, which did not by themselves. */
export function GoingWellCard({ plan }: { plan: Plan }) {
  const t = useWords('plan');
  const groups = goingWellByKind(plan).map(({ kind, things }) => ({
    title: t(kind === 'strength' ? 'strengths' : 'keptSafe'),
    rows: things.map((thing) => <Row key={thing.id} plan={plan} thing={thing} />),
  }));
  return (
    <PartCard
      part="goingWell"
      title={t('goingWell')}
      addHref={paths.goingWell(plan.id)}
      first={false}
      rows={groups.flatMap(({ rows }) => rows)}
      groups={groups}
    />
  );
}

function Row({ plan, thing }: { plan: Plan; thing: GoingWell }) {
  const seenBy = now(thing.seenBy);
  return (
    <PartRow
      plan={plan}
      picture={now(thing.picture)}
      words={now(thing.words)}
      href={paths.goingWell(plan.id, thing.id)}
    >
      {seenBy === null ? null : (
        <p className={css.note}>
          <Said words={seenBy} mark />
        </p>
      )}
    </PartRow>
  );
}
