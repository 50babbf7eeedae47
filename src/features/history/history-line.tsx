import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import type { Line } from '../../plan/history/timeline.ts';
import type { Plan } from '../../plan/plan.ts';
import { pathOfThing } from '../../plan-ui/thing/path-of-thing.ts';
import { ThingName } from '../../plan-ui/thing/thing-name.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { FactWords } from './fact-words.tsx';
import css from './history.module.css';
import { HowDecided } from './how-decided.tsx';
import { LimitLine } from './limit-line.tsx';
import { mainThing } from './main-thing.ts';
import type { RulesOfNation } from './rules-of-nation.ts';
import type { Order } from './timeline-days.ts';

type Props = {
  plan: Plan;
  line: Line;
  order: Order;
  /** Which tablet wrote, by number; said only where there is more than one. */
  tablets: ReadonlyMap<string, number>;
  /** the entry itself, and all others */
  entry: AnyEntry | undefined;
  entries: readonly AnyEntry[];
  rules: RulesOfNation;
  onThen: (moment: string) => void;
};

/** One entry: what, about what, in whose words; when it was written, by whom, on which tablet, how late (H2). */
export function HistoryLine({ plan, line, order, tablets, entry, entries, rules, onThen }: Props) {
  const t = useWords('history');
  const { date, dateTime } = useFormats();
  const thing = mainThing(line);
  const aside = plan.setAside.find(({ entry }) => entry === line.entry);
  const title =
    line.fact === null ? t(line.kind === 'newer' ? 'newerLine' : 'oddLine') : t(`facts.${line.fact.type}`);
  const notes = [
    ...(order === 'written' && line.late > 0
      ? [t('happenedOn', { date: date(line.happened, 'medium') })]
      : []),
    t('writtenOn', { when: dateTime(line.written) }),
    t('writtenBy', { name: line.by }),
    ...(tablets.size > 1 ? [t('tablet', { number: tablets.get(line.device) ?? 0 })] : []),
  ];
  return (
    <li className={css.line}>
      <p className={css.what}>
        <strong>{title}</strong>
        {line.late > 0 ? (
          <Tag kind="plain" icon="clock">
            {t('late', { count: line.late })}
          </Tag>
        ) : null}
        {line.takenBack ? (
          <Tag kind="plain" icon="undo">
            {t('wasTakenBack')}
          </Tag>
        ) : null}
      </p>
      {thing === null ? null : (
        <p>
          <Link className={css.thing} href={pathOfThing(plan, thing)}>
            <ThingName plan={plan} thing={thing} />
          </Link>
        </p>
      )}
      <FactWords plan={plan} line={line} thing={thing} />
      <LimitLine entry={entry} rules={rules} />
      <HowDecided entry={entry} entries={entries} onThen={onThen} />
      {aside === undefined ? null : (
        <p className={css.aside}>
          <Tag kind="plain" icon="info">
            {t('setAsideLine')}
          </Tag>{' '}
          {t(`reasons.${aside.reason}`)}
        </p>
      )}
      <p className={css.note}>{notes.join(' · ')}</p>
    </li>
  );
}
