import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays, addMonths } from '../../lib/day.ts';
import { DUE_AHEAD } from '../../plan/summary/summarise.ts';
import type { RuleSets } from '../../plan/timescales/rule-sets.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { monthWeeks } from '../../ui/month-grid/month-weeks.ts';
import { byDay, type LineOf } from './all-lines.ts';
import { LinesList } from './lines-list.tsx';
import css from './week.module.css';

type Props = { lines: readonly LineOf[]; rules: RuleSets; today: string };

/** A month: how much is due on each day, and what is due on the day chosen. */
export function MonthOfDues({ lines, rules, today }: Props) {
  const t = useWords('due');
  const { date, monthNames, dayNames, number } = useFormats();
  const [first, setFirst] = useState(`${today.slice(0, 7)}-01`);
  const [chosen, setChosen] = useState(today);
  const days = byDay(lines);
  const ahead = addDays(today, DUE_AHEAD);
  const next = addMonths(first, 1);
  const due = days.get(chosen) ?? [];
  const turn = (to: string) => {
    setFirst(to);
    setChosen(to.slice(0, 7) === today.slice(0, 7) ? today : to);
  };
  return (
    <div className={css.weeks}>
      <Card
        title={`${monthNames('wide')[Number(first.slice(5, 7)) - 1]} ${first.slice(0, 4)}`}
        aside={
          <>
            <Button
              kind="quiet"
              icon="back"
              label={t('week.earlier')}
              onClick={() => turn(addMonths(first, -1))}
            />
            <Button
              kind="quiet"
              icon="chevron"
              label={t('week.later')}
              waiting={next > ahead}
              onClick={() => turn(next)}
            />
          </>
        }
      >
        <div className={css.month}>
          {dayNames('short').map((name) => (
            <span key={name} className={css.head} aria-hidden="true">
              {name}
            </span>
          ))}
          {monthWeeks(today, first)
            .flat()
            .map(({ iso, day }) =>
              day === null ? (
                <span key={iso} />
              ) : (
                <button
                  key={iso}
                  type="button"
                  className={css.cell}
                  aria-pressed={iso === chosen}
                  aria-label={`${date(iso, 'long')}: ${t('week.things', { count: days.get(iso)?.length ?? 0 })}`}
                  data-today={iso === today ? '' : undefined}
                  onClick={() => setChosen(iso)}
                >
                  <span>{number(day)}</span>
                  {days.has(iso) ? <b className={css.count}>{number(days.get(iso)?.length ?? 0)}</b> : null}
                </button>
              ),
            )}
        </div>
        {next > ahead ? <p className={css.soft}>{t('week.ahead', { date: date(ahead, 'short') })}</p> : null}
      </Card>
      <Card title={date(chosen, 'long')}>
        {due.length === 0 ? (
          <p className={css.soft}>{t('week.nothing')}</p>
        ) : (
          <LinesList
            key={chosen}
            label={date(chosen, 'long')}
            lines={due}
            rules={rules}
            today={today}
            underDay={chosen >= today}
          />
        )}
      </Card>
    </div>
  );
}
