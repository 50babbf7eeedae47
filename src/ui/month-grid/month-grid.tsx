import css from './month-grid.module.css';
import { monthWeeks } from './month-weeks.ts';

type Props = {
  /** YYYY-MM-DD */
  today: string;
  /** The day it is to be done by; its month is drawn. */
  last: string;
  /** Twelve names, January first. */
  months: readonly string[];
  /** Seven day names, Monday first. */
  dayNames: readonly { short: string; long: string }[];
  figure: (value: number) => string;
};

/**
 * A month as a small picture: today a yellow square, the last day a green disc, the days left between them. It is decoration:
 * the day and the days to go must stand beside it in words.
 */
export function MonthGrid({ today, last, months, dayNames, figure }: Props) {
  const weeks = monthWeeks(today, last);
  return (
    <div className={css.month} aria-hidden="true">
      <p className={css.name}>{months[Number(last.slice(5, 7)) - 1]}</p>
      <div className={css.days}>
        {dayNames.map(({ short, long }) => (
          <span key={long} className={css.head}>
            {short}
          </span>
        ))}
        {weeks.flat().map((day) => (
          <span
            key={day.iso}
            className={css.day}
            data-today={day.today ? '' : undefined}
            data-last={day.last ? '' : undefined}
            data-left={day.left ? '' : undefined}
          >
            {day.day === null ? null : figure(day.day)}
          </span>
        ))}
      </div>
    </div>
  );
}
