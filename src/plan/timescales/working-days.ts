import { addDays, type IsoDate, weekday } from '../../lib/day.ts';
import { type HolidayCalendar, isBankHoliday } from './bank-holidays.ts';

/** Which days a council works. `none`: bank holidays count as working days (some councils' systems do, domain §0.2). */
export interface WorkingCalendar {
  readonly holidays: HolidayCalendar | 'none';
  /** one-off closing days the council has added itself */
  readonly closed?: readonly IsoDate[] | undefined;
}

/** T2: Monday to Friday, no bank holiday, not one of the council's own closing days. */
export function isWorkingDay(calendar: WorkingCalendar, on: IsoDate): boolean {
  if (weekday(on) > 5 || calendar.closed?.includes(on)) return false;
  return calendar.holidays === 'none' || !isBankHoliday(calendar.holidays, on);
}

/** T3: so many working days after a day; the day itself does not count. 0 is the day itself, whatever day it is. */
export function addWorkingDays(calendar: WorkingCalendar, from: IsoDate, count: number): IsoDate {
  let on = from;
  for (let left = count; left > 0; ) {
    on = addDays(on, 1);
    if (isWorkingDay(calendar, on)) left -= 1;
  }
  return on;
}

/** T4: working days from tomorrow to the day itself; negative, and counted the same way, when it has passed. 0 on the day. */
export function workingDaysLeft(calendar: WorkingCalendar, today: IsoDate, due: IsoDate): number {
  if (due === today) return 0;
  const [first, last] = due > today ? [today, due] : [due, today];
  let count = 0;
  for (let on = addDays(first, 1); on <= last; on = addDays(on, 1)) {
    if (isWorkingDay(calendar, on)) count += 1;
  }
  return due > today ? count : 0 - count;
}
