/**
 * Whole calendar days as text, `YYYY-MM-DD`, without clock or time zone.
 *
 * A day on a plan is what stands on the kitchen calendar, so it never passes through local time: all sums
 * are done on days since 1970-01-01 in the proleptic Gregorian calendar.
 *
 * Every function but `isRealDate` expects a real date and throws a RangeError for anything else: by then a
 * schema has looked at it, so it is a fault in the program. The message never repeats the text it was given.
 */
export type IsoDate = string;

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_A_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST = '0001-01-01';
const LAST = '9999-12-31';

interface DateParts {
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
}

/** How many days this month has. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function read(text: string): DateParts | undefined {
  const found = SHAPE.exec(text);
  if (found === null) return undefined;
  const parts = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  if (parts.year < 1 || parts.month < 1 || parts.month > 12 || parts.day < 1) return undefined;
  return parts.day <= daysInMonth(parts.year, parts.month) ? parts : undefined;
}

/** Is this text a date that exists? 30 February, 2027-2-3 and `2027-02-03T10:00` do not. Years 0001 to 9999. */
export function isRealDate(text: unknown): text is IsoDate {
  return typeof text === 'string' && read(text) !== undefined;
}

/** Year, month (1 to 12) and day of a real date. */
export function partsOf(date: IsoDate): DateParts {
  const parts = read(date);
  if (parts === undefined) throw new RangeError('not a real date');
  return parts;
}

function write(year: number, month: number, day: number): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Whole days since 1970-01-01; negative before. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // Years below 100 would be read as of this century.
  const ms = year < 100 ? Date.parse(`${date}T00:00:00Z`) : Date.UTC(year, month - 1, day);
  return ms / MS_A_DAY;
}

const FIRST_NUMBER = dayNumber(FIRST);
const LAST_NUMBER = dayNumber(LAST);

function fromDayNumber(days: number): IsoDate {
  if (!Number.isInteger(days)) throw new RangeError('not a whole number of days');
  if (days < FIRST_NUMBER) return FIRST;
  if (days > LAST_NUMBER) return LAST;
  return new Date(days * MS_A_DAY).toISOString().slice(0, 10);
}

/** The day `days` later (earlier when negative). Stops at the ends of the calendar, year 1 and year 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day `months` later (earlier when negative); where that month is too short, its last day:
 * 30 November and three months is 28 February, or 29 in a leap year.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!Number.isInteger(months)) throw new RangeError('not a whole number of months');
  const from = partsOf(date);
  const count = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  if (year < 1) return FIRST;
  if (year > 9999) return LAST;
  return write(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(date: IsoDate): Weekday {
  // 1970-01-01 was a Thursday (4).
  const days = dayNumber(date) + 3;
  return ((((days % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of this day's week. */
export function startOfWeek(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date));
}

/** For sorting, earliest first: negative, 0 or positive. */
export function compareDays(a: IsoDate, b: IsoDate): number {
  return dayNumber(a) - dayNumber(b);
}
