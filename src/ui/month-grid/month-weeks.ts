export type MonthDay = {
  /** YYYY-MM-DD */
  readonly iso: string;
  /** 1..31; null: a day of a neighbouring month, which stays empty */
  readonly day: number | null;
  readonly today: boolean;
  readonly last: boolean;
  /** after today and not after the last day: the days there are */
  readonly left: boolean;
};

/**
 * The month of `last` in whole weeks, Monday first.
 * @param today YYYY-MM-DD
 * @param last YYYY-MM-DD; no day gives no weeks
 */
export function monthWeeks(today: string, last: string): MonthDay[][] {
  const month = last.slice(0, 7);
  const first = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(first.getTime())) return [];
  const before = (first.getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => {
      const date = new Date(first);
      date.setUTCDate(week * 7 + at - before + 1);
      const iso = date.toISOString().slice(0, 10);
      if (!iso.startsWith(month)) return { iso, day: null, today: false, last: false, left: false };
      return {
        iso,
        day: date.getUTCDate(),
        today: iso === today,
        last: iso === last,
        left: iso > today && iso <= last,
      };
    }),
  );
}
