import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import { writtenInTime } from '../../plan/history/in-time.ts';
import css from './history.module.css';
import type { RulesOfNation } from './rules-of-nation.ts';

type Props = {
  entry: AnyEntry | undefined;
  rules: RulesOfNation;
  /** the rule itself is said once for all of them */
  bare?: boolean;
};

/** H9: by when a visit was to be written, by whose rule, and how late it was. Nothing for what has no such limit. */
export function LimitLine({ entry, rules, bare = false }: Props) {
  const t = useWords('history');
  const { date } = useFormats();
  const limit = entry && writtenInTime(entry, rules);
  if (!limit) return null;
  const by = date(limit.by, 'medium');
  return (
    <p>
      <strong className={css.due}>
        {limit.late === 0
          ? t('limit.inTime', { date: by })
          : t(`limit.late-${limit.unit}`, { date: by, count: limit.late })}
      </strong>{' '}
      {bare ? null : <span className={css.note}>{t('limit.source', { source: limit.source })}</span>}
    </p>
  );
}
