import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { isPlanBLate, openUse, planBDue } from '../../plan/plan-b/due.ts';
import { standingPlanBs } from '../../plan/plan-b/views.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { today } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Tag } from '../../ui/tag/tag.tsx';
import { PartCard } from './part-card.tsx';
import { PartRow } from './part-row.tsx';
import css from './plan-page.module.css';

/** What happens if: seen, then, who, how soon; in use since when. */
export function PlanBCard({ plan, first }: { plan: Plan; first: boolean }) {
  const t = useWords('plan');
  const { date } = useFormats();
  const rules = useCouncil(timeLimits);
  return (
    <PartCard
      part="planB"
      title={t('planB')}
      addHref={paths.planB(plan.id)}
      first={first}
      rows={standingPlanBs(plan).map((planB) => {
        const { seen, then, by, within } = now(planB.turning);
        const use = openUse(planB);
        const due = planBDue(plan, planB, rules);
        const doer = nameOf(plan, by ?? null);
        const soon = within === undefined ? null : t(`within.${within.unit}`, { count: within.count });
        const who = [doer, soon].filter((one) => one !== null);
        return (
          <PartRow
            key={planB.id}
            plan={plan}
            picture={now(planB.picture)}
            lead={t('if')}
            words={seen}
            href={paths.planB(plan.id, planB.id)}
          >
            <p>
              {t('then')} <Said words={then} mark />
            </p>
            {who.length === 0 ? null : <p className={css.note}>{who.join(' · ')}</p>}
            {use === undefined ? null : (
              <Tag icon="info">{t('startedOn', { date: date(use.on, 'medium') })}</Tag>
            )}
            {due === null || use?.done ? null : (
              <p className={css.note}>
                {t('byDate', { date: date(due, 'medium') })}
                {isPlanBLate(plan, planB, rules, today()) ? (
                  <>
                    {' · '}
                    <b>{t('late')}</b>
                  </>
                ) : null}
              </p>
            )}
            {use?.done ? (
              <p className={css.note}>
                {t('planBDone', {
                  name: nameOf(plan, use.done.by) ?? '',
                  date: date(use.done.on, 'medium'),
                })}
              </p>
            ) : null}
          </PartRow>
        );
      })}
    />
  );
}
