import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { When } from '../../plan/step/facts.ts';
import { isWeekly } from '../../plan/step/weekly.ts';

/**
 * "by Fri 12 Feb", or "9 days in 10, to Fri 12 Feb"; seven days in seven is "every day", once a week on a day "each Monday".
 * @param style long on family screens and paper ("by Friday 12 February 2027"), medium elsewhere
 */
export function useWhenWords(style: 'long' | 'medium' = 'medium'): (when: When | null) => string {
  const t = useWords('plan');
  const common = useWords('common');
  const { date, dayNames } = useFormats();
  return (when) => {
    if (when === null) return t('noDate');
    if (when.kind === 'by') return t('byDate', { date: date(when.date, style) });
    const { weekday } = when;
    const each = weekday && isWeekly(when) ? dayNames('each')[weekday - 1] : undefined;
    const always = when.times === when.outOf;
    const amount = common(when.unit, { count: when.times });
    const often = each ?? (always ? t(`every.${when.unit}`) : t('often', { amount, outOf: when.outOf }));
    return when.until ? t('oftenUntil', { often, date: date(when.until, style) }) : often;
  };
}
