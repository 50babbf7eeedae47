export type CalendarDay = {
  /** YYYY-MM-DD */
  iso: string;
  /** 1..31 */
  day: number;
  past: boolean;
  today: boolean;
  last: boolean;
  /** 0 is Monday. */
  weekday: number;
};

const dayLength = 86_400_000;

function utc(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/**
 * Whole weeks, Monday first, beginning with the week of `today` (YYYY-MM-DD). `last` is the day something is to be done by.
 * Dates that are not dates give no weeks.
 */
export function calendarWeeks(today: string, last: string | null, count = 4): CalendarDay[][] {
  const now = utc(today);
  if (Number.isNaN(now)) return [];
  const monday = now - ((new Date(now).getUTCDay() + 6) % 7) * dayLength;
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const date = new Date(monday + (week * 7 + weekday) * dayLength);
      const iso = date.toISOString().slice(0, 10);
      return {
        iso,
        day: date.getUTCDate(),
        past: iso < today,
        today: iso === today,
        last: iso === last,
        weekday,
      };
    }),
  );
}
