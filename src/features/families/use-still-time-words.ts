import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { StillTime } from '../../plan/summary/still-time.ts';

/** The blocks in words: days without movement, beside the days the youngest child has lived. */
export function useStillTimeWords(): (time: StillTime) => string {
  const t = useWords('families');
  const { number } = useFormats();
  return ({ moved, days, lived, every, dueIn }) => {
    const since = moved
      ? days === 0
        ? t('movement.today')
        : days === 1
          ? t('movement.yesterday')
          : t('movement.days', { count: days })
      : days === 0
        ? t('movement.openedToday')
        : t('movement.sinceOpened', { count: days });
    if (moved && days < 2) return since;
    if (lived !== null) {
      const life =
        every === null
          ? t('movement.lived', { count: lived, lived: number(lived) })
          : t('movement.share', { lived: number(lived), every: number(every) });
      return `${since} ${life}`;
    }
    if (dueIn === null) return since;
    return `${since} ${dueIn > 0 ? t('movement.due', { count: dueIn }) : t('movement.dueNow')}`;
  };
}
