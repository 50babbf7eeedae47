import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import type { DueInShort } from '../../plan/due/due-lines.ts';
import { planKind } from '../../plan/timescales/plan-kinds.ts';
import { type WorkingCalendar, workingDaysLeft } from '../../plan/timescales/working-days.ts';

/** What is due, and how long there is, in plain words. */
export interface DueWords {
  readonly what: (line: Pick<DueInShort, 'event' | 'people'>) => string;
  /** *3 working days left*; the same way when the day has passed (T4) */
  readonly left: (calendar: WorkingCalendar, today: IsoDate, by: IsoDate) => string;
  /** the name of a kind of plan; null: nobody said */
  readonly kind: (id: string | null) => string;
}

export function useDueWords(): DueWords {
  const t = useWords('due');
  const { list } = useFormats();
  return {
    what: ({ event, people = [] }) => {
      const what = t(`events.${event}`);
      return people.length === 0 ? what : t('with', { what, names: list(people) });
    },
    left: (calendar, today, by) => {
      if (by === today) return t('left.today');
      const days = workingDaysLeft(calendar, today, by);
      if (by > today) return days === 0 ? t('left.none') : t('left.days', { count: days });
      return days === 0 ? t('left.just') : t('left.past', { count: -days });
    },
    kind: (id) => {
      if (id === null) return t('page.kind-none');
      return planKind(id) ? t(`kinds.${id}` as 'kinds.child-protection') : t('kind-unknown');
    },
  };
}
