import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type DueLine, inShort } from '../../plan/due/due-lines.ts';
import type { Plan } from '../../plan/plan.ts';
import type { WorkingCalendar } from '../../plan/timescales/working-days.ts';
import { DueRow } from '../../plan-ui/due/due-row.tsx';
import { pathOfDue } from '../../plan-ui/due/path-of-due.ts';
import { Card } from '../../ui/card/card.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { List } from '../../ui/list/list.tsx';
import css from './dates.module.css';

type Props = { plan: Plan; lines: readonly DueLine[]; calendar: WorkingCalendar; today: string };

/** What has passed on top, then what comes, then what is done, folded. */
export function DueList({ plan, lines, calendar, today }: Props) {
  const t = useWords('due');
  const { date } = useFormats();
  const open = lines.filter(({ done, ended }) => done === null && ended === null);
  const over = lines.filter(({ done, ended }) => done !== null || ended !== null).reverse();
  const groups = [
    { title: t('page.past'), lines: open.filter(({ by }) => by < today) },
    { title: t('page.to-come'), lines: open.filter(({ by }) => by >= today) },
  ].filter((group) => group.lines.length > 0);
  return (
    <Card title={t('page.due')}>
      <div className={css.stack}>
        {groups.length === 0 ? <p>{t('page.nothing')}</p> : null}
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className={css.group}>{group.title}</h3>
            <List label={group.title}>
              {group.lines.map((line) => (
                <DueRow
                  key={line.id}
                  line={inShort(line)}
                  calendar={calendar}
                  today={today}
                  href={pathOfDue(plan, line)}
                />
              ))}
            </List>
          </section>
        ))}
        {over.length === 0 ? null : (
          <Disclosure title={t('page.done', { count: over.length })}>
            <List label={t('page.done', { count: over.length })}>
              {over.map((line) => (
                <DueRow
                  key={`${line.id} ${line.done ?? line.ended}`}
                  line={inShort(line)}
                  calendar={calendar}
                  today={today}
                  over={
                    line.done === null
                      ? t('page.ended-on', { date: date(line.ended ?? '', 'short') })
                      : t('page.done-on', { date: date(line.done, 'short') })
                  }
                />
              ))}
            </List>
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
