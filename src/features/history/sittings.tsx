import { useMemo } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import { writtenInOneSitting } from '../../plan/history/one-sitting.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import css from './history.module.css';

/** H3: what was written in one sitting about several days. Named, never judged. */
export function Sittings({ entries }: { entries: readonly AnyEntry[] }) {
  const t = useWords('history');
  const { date, dateTime, list } = useFormats();
  const found = useMemo(() => writtenInOneSitting(entries), [entries]);
  if (found.length === 0) return null;
  return (
    <Disclosure title={t('sittings')} aside={String(found.length)}>
      <p className={css.note}>{t('sittingsWhat')}</p>
      <ul className={css.lines}>
        {found.map((one) => (
          <li key={`${one.device} ${one.from}`} className={css.line}>
            <p>
              {t('sitting', { when: dateTime(one.from), count: one.entries.length, names: list(one.by) })}
            </p>
            <p className={css.note}>
              {t('sittingDays', { days: list(one.days.map((day) => date(day, 'medium'))) })}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
