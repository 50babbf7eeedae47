import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { daysBetween } from '../../lib/day.ts';
import { type Clock, clocks } from '../../plan/meeting/clocks.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { today as todayHere } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Card } from '../../ui/card/card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './minutes.module.css';

/** M14: the four clocks, each in words: its day, its limit and where that comes from, and what is late. */
export function ClocksCard({ plan, meeting }: { plan: Plan; meeting: Meeting }) {
  const t = useWords('minutes');
  const rules = useCouncil(timeLimits)[plan.family?.nation ?? 'england'];
  const all = clocks(plan, meeting, rules, todayHere());
  return (
    <Card title={t('clocks')}>
      <dl className={css.clocks}>
        {all.map((clock) => (
          <div key={`${clock.what} ${clock.person}`} className={css.clock}>
            <dt>
              {t(`clock.${clock.what}`)}
              {clock.person === null ? null : (
                <>
                  {': '}
                  <bdi>{nameOf(plan, clock.person)}</bdi>
                </>
              )}
            </dt>
            <dd>
              <Told clock={clock} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Told({ clock: { what, on, by, source, late } }: { clock: Clock }) {
  const t = useWords('minutes');
  const { date, inDays } = useFormats();
  const today = todayHere();
  const lateness =
    by === null
      ? null
      : late > 0
        ? t(on === null ? 'late-open' : 'late-done', { count: late })
        : on === null
          ? t('left', { when: inDays(daysBetween(today, by)) })
          : t('in-time');
  return (
    <>
      <p>
        <b>{on === null ? t('not-yet') : date(on, 'long')}</b>
        {lateness === null ? null : ' · '}
        {lateness === null ? null : (
          <span className={late > 0 ? css.late : undefined}>
            {late > 0 ? <Icon name="hourglass" /> : null}
            {lateness}
          </span>
        )}
      </p>
      {by === null || (what === 'sent' && on !== null && late === 0) ? null : (
        <p className={css.soft}>
          {t('by', { date: date(by, 'short') })} · {source}
        </p>
      )}
      {by === null && what !== 'held' ? <p className={css.soft}>{t('no-limit')}</p> : null}
    </>
  );
}
