import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { behind, hereBecause, pace } from '../../plan/road/pace.ts';
import { useSaid } from '../../plan-ui/said/use-said.ts';
import { Card } from '../../ui/card/card.tsx';
import css from './road-overview.module.css';

/** Why the marker stands where it does, how far behind the first promise that is, and when the road would end at this pace. */
export function WhereWeAre({ plan, today }: { plan: Plan; today: IsoDate }) {
  const t = useWords('road-editor');
  const { date } = useFormats();
  const because = hereBecause(plan, today);
  const late = behind(plan, today);
  const end = pace(plan, today);
  const [here, before] = useSaid(
    because ? [now(because.here.name), ...(because.reached ? [now(because.reached.stone.name)] : [])] : [],
  );
  if (because === null || here === undefined) return null;
  return (
    <Card title={t('where.title')}>
      <ul className={css.where}>
        <li>
          {because.reached && before
            ? t('where.because', {
                before: before.text,
                on: date(because.reached.on, 'medium'),
                here: here.text,
              })
            : t('where.beginning', { here: here.text })}{' '}
          {t(because.reached === null ? 'where.done-so-far' : 'where.done', { count: because.done })}{' '}
          {because.done === 0 ? null : t('where.checked', { count: because.checked })}
        </li>
        <li>{t('where.left', { count: because.left })}</li>
        {late === null ? null : (
          <li>
            {late.weeks === 0
              ? t('where.behind-days', { count: late.days, date: date(late.promised, 'medium') })
              : t('where.behind-weeks', { count: late.weeks, date: date(late.promised, 'medium') })}
          </li>
        )}
        {end === null ? null : end.kind === 'too-little' ? (
          <li>{t('where.too-little')}</li>
        ) : (
          <li>
            {t('where.pace', {
              count: end.reached,
              from: date(end.earliest, 'short'),
              to: date(end.latest, 'short'),
            })}{' '}
            {t('where.pace-why')}
          </li>
        )}
      </ul>
    </Card>
  );
}
