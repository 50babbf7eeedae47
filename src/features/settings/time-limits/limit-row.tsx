import type { ReactNode } from 'react';
import { useFormats } from '../../../i18n/use-formats.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Limit } from '../../../plan/timescales/limit.ts';
import { useDueWords } from '../../../plan-ui/due/use-due-words.ts';
import { Button } from '../../../ui/button/button.tsx';
import css from './limits.module.css';

type Props = {
  limit: Limit;
  today: string;
  onChange: () => void;
  /** its editor, while it is open */
  children: ReactNode;
};

/** One limit in words: what for, how long after what, since when, where from. */
export function LimitRow({ limit, today, onChange, children }: Props) {
  const t = useWords('time-limits');
  const { date } = useFormats();
  const words = useDueWords();
  const what = words.what({ event: limit.event });
  const { validFrom, validTo } = limit;
  const from = validFrom === undefined ? '' : date(validFrom, 'short');
  const to = validTo === undefined ? '' : date(validTo, 'short');
  const when =
    from === ''
      ? to === ''
        ? null
        : t('until', { date: to })
      : to === ''
        ? t('from', { date: from })
        : t('from-until', { from, to });
  const inForce = (validFrom ?? today) <= today && today <= (validTo ?? today);
  const after =
    limit.event === 'first-review' && limit.from === 'plan-began' ? 'first-review-began' : limit.event;
  return (
    <li>
      <div className={css.limit}>
        <p>
          <b>{what}</b>
        </p>
        <p>
          {t(`in.${limit.unit}`, { count: limit.count })} {t(`after.${after}`)}
          {limit.notSameDay ? `, ${t('not-same-day')}` : null}
        </p>
        {when === null ? null : (
          <p>
            {when}
            {inForce ? ` · ${t('now')}` : null}
          </p>
        )}
        <p className={css.source}>
          <bdi>{limit.source}</bdi>
        </p>
      </div>
      {children ?? (
        <Button kind="quiet" label={t('change', { what })} onClick={onChange}>
          {t('change-short')}
        </Button>
      )}
    </li>
  );
}
