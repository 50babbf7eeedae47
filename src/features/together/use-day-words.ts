import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { daysBetween } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Step } from '../../plan/step/step.ts';
import { isOpenStep, stepDue } from '../../plan/step/views.ts';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { today } from '../../platform/now.ts';

/** By when, and how far away that is: "by Friday 12 February 2027, in 9 days". What has passed says how long ago. */
export function useDayWords(style: 'long' | 'medium'): (step: Step) => string {
  const t = useWords('together');
  const plan = useWords('plan');
  const whenWords = useWhenWords(style);
  const { date, inDays } = useFormats();
  return (step) => {
    if (!isOpenStep(step)) return plan('doneOn', { date: date(now(step.progress).on, 'long') });
    const due = stepDue(step);
    const when = whenWords(now(step.when));
    return due === null ? when : t('day-and-left', { when, left: inDays(daysBetween(today(), due)) });
  };
}
