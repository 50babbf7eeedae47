import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays, startOfWeek, weekday } from '../../lib/day.ts';
import type { RuleSets } from '../../plan/timescales/rule-sets.ts';
import { Card } from '../../ui/card/card.tsx';
import { byDay, type LineOf } from './all-lines.ts';
import { LinesList } from './lines-list.tsx';
import css from './week.module.css';

type Props = { lines: readonly LineOf[]; rules: RuleSets; today: string };

/** This week from today on, and the next one, day by day. A weekend is shown only where something is due on it. */
export function TwoWeeks({ lines, rules, today }: Props) {
  const t = useWords('due');
  const { date } = useFormats();
  const days = byDay(lines);
  const monday = startOfWeek(today);
  const weeks = [
    { title: t('week.this'), from: monday },
    { title: t('week.next'), from: addDays(monday, 7) },
  ];
  return (
    <div className={css.weeks}>
      {weeks.map(({ title, from }) => (
        <Card key={from} title={title}>
          <div className={css.stack}>
            {Array.from({ length: 7 }, (_, at) => addDays(from, at))
              .filter((on) => on >= today && (weekday(on) < 6 || on === today || days.has(on)))
              .map((on) => {
                const due = days.get(on) ?? [];
                const name = on === today ? `${t('week.today')}, ${date(on, 'long')}` : date(on, 'long');
                return (
                  <section key={on} className={css.day} data-today={on === today ? '' : undefined}>
                    <h3 className={css.name}>{name}</h3>
                    {due.length === 0 ? (
                      <p className={css.soft}>{t('week.nothing')}</p>
                    ) : (
                      <LinesList label={name} lines={due} rules={rules} today={today} underDay />
                    )}
                  </section>
                );
              })}
          </div>
        </Card>
      ))}
    </div>
  );
}
