import css from './calendar-leaf.module.css';

type Props = {
  /** YYYY-MM-DD */
  day: string;
  /** Seven names, Monday first. */
  weekdays: readonly string[];
  /** Twelve names, January first. */
  months: readonly string[];
  /** Digits as they are written here. */
  figure: (value: number) => string;
};

/** One day as a leaf of a tear-off calendar: month, a large number, day of the week. */
export function CalendarLeaf({ day, weekdays, months, figure }: Props) {
  const at = new Date(`${day}T00:00:00Z`);
  return (
    <span className={css.leaf}>
      <span className={css.month}>{months[at.getUTCMonth()]}</span>
      <span className={css.number}>{figure(at.getUTCDate())}</span>
      <span className={css.weekday}>{weekdays[(at.getUTCDay() + 6) % 7]}</span>
    </span>
  );
}
