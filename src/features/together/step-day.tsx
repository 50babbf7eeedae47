import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { daysBetween } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Step } from '../../plan/step/step.ts';
import { dueOf, firstPromise, isLate, isOpenStep, stepDue } from '../../plan/step/views.ts';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { today } from '../../platform/now.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { PictureCalendar } from '../../ui/picture-calendar/picture-calendar.tsx';
import css from './step-day.module.css';

/** By when, on a calendar of four weeks. What is late says so; the first day promised stays in sight (S7). */
export function StepDay({ step, aloud = false }: { step: Step; aloud?: boolean }) {
  const t = useWords('plan');
  const own = useWords('together');
  const common = useWords('common');
  const { date, dayNames, inDays } = useFormats();
  const whenWords = useWhenWords('long');
  const day = today();
  const when = now(step.when);
  const due = stepDue(step);
  const first = dueOf(firstPromise(step)?.when ?? null);
  const caption = (
    <span className={css.when}>
      <b data-aloud={aloud ? '' : undefined}>{whenWords(when)}</b>
      {due === null || isLate(step, day) ? null : <span>{inDays(daysBetween(day, due))}</span>}
      {isLate(step, day) ? (
        <span className={css.late}>
          <Icon name="hourglass" /> {t('late')}
        </span>
      ) : null}
      {first === null || first === due ? null : (
        <s className={css.first}>{t('firstDate', { date: date(first, 'day-month') })}</s>
      )}
    </span>
  );
  if (!isOpenStep(step))
    return <p className={css.done}>{t('doneOn', { date: date(now(step.progress).on, 'long') })}</p>;
  // The day has passed: a calendar of the coming weeks would not have it.
  if (when === null || isLate(step, day)) return <p className={css.done}>{caption}</p>;
  const narrow = dayNames('narrow');
  return (
    <PictureCalendar
      today={day}
      last={due}
      caption={caption}
      dayNames={dayNames('wide').map((long, at) => ({ long, short: narrow[at] ?? long }))}
      words={{ today: common('today'), last: own('day-done') }}
    />
  );
}
