import { addDays, type IsoDate, weekday } from '../../lib/day.ts';
import { easterSunday } from './easter.ts';
import oneOff from './one-off-days.json' with { type: 'json' };

/** Whose bank holidays count: England and Wales have the same. */
export type HolidayCalendar = 'england-and-wales' | 'scotland' | 'northern-ireland';
export type HolidayName =
  | 'new-year'
  | 'second-january'
  | 'st-patrick'
  | 'good-friday'
  | 'easter-monday'
  | 'early-may'
  | 'spring'
  | 'battle-of-the-boyne'
  | 'summer'
  | 'st-andrew'
  | 'christmas'
  | 'boxing'
  | 'one-off';
export interface BankHoliday {
  readonly on: IsoDate;
  readonly name: HolidayName;
}

const day = (year: number, month: number, at: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`;

function firstMonday(year: number, month: number): IsoDate {
  const first = day(year, month, 1);
  return addDays(first, (8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: 5 | 8): IsoDate {
  const last = day(year, month, 31);
  return addDays(last, 1 - weekday(last));
}

/** A holiday on a Saturday or Sunday is kept on the next weekday that is not itself one (Banking and Financial Dealings Act 1971). */
function substitute(on: IsoDate, taken: readonly IsoDate[]): IsoDate {
  let kept = on;
  while (weekday(kept) > 5 || taken.includes(kept)) kept = addDays(kept, 1);
  return kept;
}

/** Fixed days that stand beside each other: the second moves past the first. */
function side(first: [IsoDate, HolidayName], second: [IsoDate, HolidayName]): BankHoliday[] {
  const [a, b] = [first[0], second[0]];
  // 25 December on a Sunday is kept on Tuesday: Monday is Boxing Day already.
  const bKept = weekday(b) > 5 ? substitute(b, []) : b;
  const aKept = weekday(a) > 5 ? substitute(a, [bKept]) : a;
  const bLast = aKept === bKept ? substitute(addDays(bKept, 1), []) : bKept;
  return [
    { on: aKept, name: first[1] },
    { on: bLast, name: second[1] },
  ];
}

/**
 * T1: the bank holidays of a year, earliest first, by the rules in force since 2007 (2 January, St Andrew's Day and 12 July
 * where they are kept) and the one-off days proclaimed so far. Years 1978 to 2099; later proclamations are added as data.
 */
export function bankHolidays(calendar: HolidayCalendar, year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const fixed = (month: number, at: number) => substitute(day(year, month, at), []);
  const named: BankHoliday[] = [
    ...(calendar === 'scotland'
      ? side([day(year, 1, 1), 'new-year'], [day(year, 1, 2), 'second-january'])
      : [{ on: fixed(1, 1), name: 'new-year' as const }]),
    ...(calendar === 'northern-ireland' ? [{ on: fixed(3, 17), name: 'st-patrick' as const }] : []),
    { on: addDays(easter, -2), name: 'good-friday' },
    ...(calendar === 'scotland' ? [] : [{ on: addDays(easter, 1), name: 'easter-monday' as const }]),
    { on: firstMonday(year, 5), name: 'early-may' },
    { on: lastMonday(year, 5), name: 'spring' },
    ...(calendar === 'northern-ireland' ? [{ on: fixed(7, 12), name: 'battle-of-the-boyne' as const }] : []),
    { on: calendar === 'scotland' ? firstMonday(year, 8) : lastMonday(year, 8), name: 'summer' },
    ...(calendar === 'scotland' ? [{ on: fixed(11, 30), name: 'st-andrew' as const }] : []),
    ...side([day(year, 12, 25), 'christmas'], [day(year, 12, 26), 'boxing']),
  ];
  const moved = new Set(
    oneOff.moved.filter((one) => one.calendars.includes(calendar)).map(({ from }) => from),
  );
  const added = oneOff.added
    .filter(({ on, calendars }) => on.startsWith(`${year}-`) && calendars.includes(calendar))
    .map(({ on }) => ({ on, name: 'one-off' as const }));
  return [...named.filter(({ on }) => !moved.has(on)), ...added].sort((a, b) => (a.on < b.on ? -1 : 1));
}

const found = new Map<string, ReadonlySet<IsoDate>>();

/** Whether a day is a bank holiday. A year's are worked out once: lists of families ask for many days. */
export function isBankHoliday(calendar: HolidayCalendar, on: IsoDate): boolean {
  const year = on.slice(0, 4);
  const key = `${calendar} ${year}`;
  const days = found.get(key) ?? new Set(bankHolidays(calendar, Number(year)).map((one) => one.on));
  found.set(key, days);
  return days.has(on);
}
