import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { supervisionWatch } from '../../plan/supervision/views.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Notice } from '../../ui/notice/notice.tsx';

/** U5: how long ago the last supervision was, and by which limit the next one is due. Words, not a colour. */
export function DaysSince({ plan, today }: { plan: Plan; today: string }) {
  const t = useWords('supervision');
  const { date } = useFormats();
  const { last, days, due, late } = supervisionWatch(plan, useCouncil(timeLimits), today);
  const ago = days === 0 ? t('today') : t('days-ago', { count: days });
  const source = due?.limit ? t('source', { source: due.limit.source }) : t('no-limit');
  return (
    <Notice tone={late ? 'problem' : 'info'} icon="clock" note={source}>
      {last === null ? t('never', { days: ago }) : t('last', { date: date(last, 'long'), days: ago })}{' '}
      {due === null ? null : t(late ? 'late' : 'by', { date: date(due.by, 'long') })}
    </Notice>
  );
}
