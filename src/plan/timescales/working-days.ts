import { addDays, type IsoDate, weekday } from '../../lib/day.ts';
import { type HolidayCalendar, isBankHoliday } from './bank-holidays.ts';

/** Which days a council works. `none`: bank holidays count as working days (some councils' systems do, domain §0.2). */
export interface WorkingCalendar {
  readonly holidays: HolidayCalendar | 'none';
  /** one-off closing days the council has added itself */
  readonly closed?: readonly IsoDate[] | undefined;
}

const FRIDAY = 5;

/** T2: Monday to Friday, no bank holiday, not one of the council's own closing days. */
export const isWorkingDay = (calendar: WorkingCalendar, on: IsoDate): boolean =>
  weekday(on) <= FRIDAY && isOpen(calendar, on);

/** Neither a bank holiday nor a closing day. */
function isOpen({ closed, holidays }: WorkingCalendar, on: IsoDate): boolean {
  if (closed?.includes(on)) return false;
  return holidays === 'none' || !isBankHoliday(holidays, on);
}

/** T3: so many working days after a day; the day itself does not count. 0 is the day itself, whatever day it is. */
export function addWorkingDays(calendar: WorkingCalendar, from: IsoDate, count: number): IsoDate {
  // Weekdays are counted by number: a plan of two years asks for hundreds of such days.
  let days = 0;
  let left = count;
  for (let day: number = weekday(from); left > 0; days += 1) {
    day = (day % 7) + 1;
    if (day <= FRIDAY && isOpen(calendar, addDays(from, days + 1))) left -= 1;
  }
  return addDays(from, days);
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
