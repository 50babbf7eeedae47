import { useMemo } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import { writtenInTime } from '../../plan/history/in-time.ts';
import { type OneSitting, writtenInOneSitting } from '../../plan/history/one-sitting.ts';
import { type Line, timeline } from '../../plan/history/timeline.ts';
import type { Plan } from '../../plan/plan.ts';
import { ThingName } from '../../plan-ui/thing/thing-name.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './history.module.css';
import { LimitLine } from './limit-line.tsx';
import { mainThing } from './main-thing.ts';
import type { RulesOfNation } from './rules-of-nation.ts';

/** So many of one sitting are listed. */
const MOST = 12;

type Props = { plan: Plan; entries: readonly AnyEntry[]; rules: RulesOfNation };

/** H3: what was written in one sitting about several days, each with its own delay. Named, never judged. */
export function Sittings({ plan, entries, rules }: Props) {
  const t = useWords('history');
  const found = useMemo(() => writtenInOneSitting(entries), [entries]);
  if (found.length === 0) return null;
  return (
    <Card title={t('sittings')}>
      <p className={css.note}>{t('sittingsWhat')}</p>
      <ul className={css.lines}>
        {found.map((one) => (
          <li key={`${one.device} ${one.from}`} className={css.line}>
            <Sitting plan={plan} sitting={one} entries={entries} rules={rules} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Sitting({ plan, sitting, entries, rules }: Props & { sitting: OneSitting }) {
  const t = useWords('history');
  const { date, dateTime, time, list } = useFormats();
  const written = useMemo(() => {
    const ids = new Set(sitting.entries);
    return entries.filter(({ id }) => ids.has(id));
  }, [sitting, entries]);
  const lines = useMemo(() => timeline(written).toReversed(), [written]);
  const sources = [...new Set(written.flatMap((entry) => writtenInTime(entry, rules)?.source ?? []))];
  const more = lines.length - MOST;
  return (
    <>
      <p>
        <strong>
          {t('sitting', {
            when: `${dateTime(sitting.from)} – ${time(sitting.to)}`,
            count: sitting.entries.length,
            names: list(sitting.by),
          })}
        </strong>
      </p>
      <p className={css.note}>
        {t('sittingDays', { days: list(sitting.days.map((day) => date(day, 'medium'))) })}
      </p>
      <ol className={css.sitting}>
        {lines.slice(0, MOST).map((line) => (
          <li key={line.entry}>
            <SittingLine plan={plan} line={line} />
            <LimitLine entry={written.find(({ id }) => id === line.entry)} rules={rules} bare />
          </li>
        ))}
      </ol>
      {sources.map((source) => (
        <p key={source} className={css.note}>
          {t('limit.source', { source })}
        </p>
      ))}
      {more > 0 ? <p className={css.note}>{t('sittingMore', { count: more })}</p> : null}
    </>
  );
}

function SittingLine({ plan, line }: { plan: Plan; line: Line }) {
  const t = useWords('history');
  const { date } = useFormats();
  const thing = mainThing(line);
  const what = line.fact ? t(`facts.${line.fact.type}`) : t(line.kind === 'newer' ? 'newerLine' : 'oddLine');
  return (
    <p>
      {date(line.happened, 'medium')}: {what}
      {/* A visit's name is its day, which stands there already. */}
      {thing === null || thing.room === 'visits' ? null : (
        <>
          {' · '}
          <ThingName plan={plan} thing={thing} />
        </>
      )}
      {line.late > 0 ? <span className={css.note}> · {t('late', { count: line.late })}</span> : null}
    </p>
  );
}
