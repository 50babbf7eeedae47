import { useMemo, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import { timeline } from '../../plan/history/timeline.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import css from './history.module.css';
import { HistoryLine } from './history-line.tsx';
import type { RulesOfNation } from './rules-of-nation.ts';
import { byDay, type Order, tabletNumbers } from './timeline-days.ts';

/** So many days are drawn at first; more on asking. */
const AT_ONCE = 12;

type Props = {
  plan: Plan;
  entries: readonly AnyEntry[];
  rules: RulesOfNation;
  onThen: (moment: string) => void;
};

/** H4: every entry, the latest first, by when it happened or by when it was written. */
export function Timeline({ plan, entries, rules, onThen }: Props) {
  const t = useWords('history');
  const { date } = useFormats();
  const [order, setOrder] = useState<Order>('happened');
  const [shown, setShown] = useState(AT_ONCE);
  const lines = useMemo(() => timeline(entries, order), [entries, order]);
  const tablets = useMemo(() => tabletNumbers(lines), [lines]);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const days = useMemo(() => byDay(lines, order), [lines, order]);
  const left = days.slice(shown).reduce((sum, one) => sum + one.lines.length, 0);
  return (
    <section aria-label={t('timeline')} className={css.timeline}>
      <div className={css.order}>
        <h2>{t('timeline')}</h2>
        <Choice
          legend={t('sortBy')}
          legendHidden
          options={[
            { value: 'happened', words: t('byHappened') },
            { value: 'written', words: t('byWritten') },
          ]}
          value={order}
          onChange={setOrder}
        />
      </div>
      {days.slice(0, shown).map((one) => (
        <section key={one.day} className={css.day}>
          <h3>{date(one.day, 'long')}</h3>
          <ul className={css.lines}>
            {one.lines.map((line) => (
              <HistoryLine
                key={line.entry}
                plan={plan}
                line={line}
                order={order}
                tablets={tablets}
                entry={byId.get(line.entry)}
                entries={entries}
                rules={rules}
                onThen={onThen}
              />
            ))}
          </ul>
        </section>
      ))}
      {left === 0 ? null : (
        <div>
          <Button onClick={() => setShown(shown + 3 * AT_ONCE)}>{t('more', { count: left })}</Button>
        </div>
      )}
    </section>
  );
}
