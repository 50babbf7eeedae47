import type { ReactNode } from 'react';
import { calendarWeeks } from './calendar-weeks.ts';
import css from './picture-calendar.module.css';

type Props = {
  /** YYYY-MM-DD */
  today: string;
  /** The day it is to be done by, YYYY-MM-DD; null where there is none. */
  last: string | null;
  /** "By Friday 12 February". Names the table. */
  caption: ReactNode;
  /** Seven day names, Monday first: one letter to see, the whole word to hear. */
  dayNames: readonly { short: string; long: string }[];
  words: { today: string; last: string };
  /** Days of the week (0 is Monday) on which nothing is asked; they stand back. */
  quietDays?: readonly number[] | undefined;
  weeks?: number | undefined;
};

/** Four weeks, Monday first: past days struck, today a yellow square, the last day a green disc, and a key below. */
export function PictureCalendar({ today, last, caption, dayNames, words, quietDays = [], weeks = 4 }: Props) {
  const rows = calendarWeeks(today, last, weeks);
  const lastShown = rows.flat().some((day) => day.last);
  return (
    <div className={css.calendar}>
      <table className={css.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {dayNames.map((name) => (
              <th key={name.long} scope="col" abbr={name.long}>
                <span aria-hidden="true">{name.short}</span>
                <span className={css.spoken}>{name.long}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((week) => (
            <tr key={week[0]?.iso}>
              {week.map((day) => (
                <td
                  key={day.iso}
                  className={css.day}
                  data-past={day.past ? '' : undefined}
                  data-today={day.today ? '' : undefined}
                  data-last={day.last ? '' : undefined}
                  data-quiet={quietDays.includes(day.weekday) ? '' : undefined}
                  aria-current={day.today ? 'date' : undefined}
                >
                  {day.past ? <s>{day.day}</s> : day.day}
                  {day.today ? <span className={css.spoken}> {words.today}</span> : null}
                  {day.last ? <span className={css.spoken}> {words.last}</span> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={css.key} aria-hidden="true">
        <li>
          <span className={css.square} />
          {words.today}
        </li>
        {lastShown ? (
          <li>
            <span className={css.disc} />
            {words.last}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
