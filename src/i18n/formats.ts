import { type IsoDate, isRealDate, partsOf, weekday } from '../lib/day.ts';
import type { DateStyle, Dates } from './dates.ts';
import { isolate } from './isolate-slots.ts';
import { type LanguageCode, languageInfo } from './languages.ts';

/** Dates, times, numbers and lists in one language. Digits are 0 to 9 everywhere: they are dialled and compared. */
export interface Formats {
  /**
   * A day (`YYYY-MM-DD`, or the day of an ISO date-time as it is written): long "Friday 12 February 2027", medium
   * "Fri 12 Feb", short "12 Feb 2027", weekday-short "Fri", day-month "12 February". What is no date comes back
   * as it came.
   */
  date(iso: IsoDate, style: DateStyle): string;
  /** An instant (ISO date-time) on this device's clock: "Fri 12 Feb 2027, 14:03". No instant comes back as it came. */
  dateTime(iso: string): string;
  /** "14:03", from an ISO date-time (on this device's clock) or from a clock time `HH:MM`. */
  time(iso: string): string;
  number(value: number): string;
  /** "Gran, Bev and Tom". Items that run the other way are fenced. */
  list(items: readonly string[]): string;
  /** How far from today, in days: "today", "tomorrow", "in 3 days", "8 days ago". */
  inDays(days: number): string;
  /** 12 names that stand alone, January first ("luty", not "lutego"). */
  monthNames(width: 'wide' | 'short'): readonly string[];
  /** 7 names, Monday first; `each`: "each Monday", for a day of every week. */
  dayNames(width: 'wide' | 'short' | 'narrow' | 'each'): readonly string[];
}

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Chromium has no Welsh numbers or lists; British ones look the same, whatever language the machine is in. */
const numbersLike = (code: LanguageCode) => [code, 'en-GB'];
/** Welsh "a(c)": "a" before a consonant, "ac" before a vowel; "I" before a vowel is a consonant (Ieuan). */
const WELSH_VOWEL = /^(?:[aeouyâêîôûŷ]|i(?![aeiouwyâêôûŵŷ]))/i;

/** What stands in quotation marks is said as it is: Spanish "d 'de' MMMM". */
const FIELDS = /'([^']*)'|EEEE|E{1,3}|MMMM|MMM|MM|LLLL|LLL|dd|d|y/g;

/** A day (`YYYY-MM-DD`) in a CLDR pattern. */
export function fillPattern(pattern: string, date: IsoDate, dates: Dates): string {
  const { year, month, day } = partsOf(date);
  const dayOfWeek = weekday(date) - 1;
  const two = (n: number) => String(n).padStart(2, '0');
  return pattern.replace(FIELDS, (field, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (field === 'EEEE') return dates.days.wide[dayOfWeek] ?? '';
    if (field.startsWith('E')) return dates.days.short[dayOfWeek] ?? '';
    if (field === 'MMMM') return dates.months.inDate[month - 1] ?? '';
    if (field === 'MMM') return dates.months.inDateShort[month - 1] ?? '';
    if (field === 'LLLL') return dates.months.alone[month - 1] ?? '';
    if (field === 'LLL') return dates.months.aloneShort[month - 1] ?? '';
    if (field === 'MM') return two(month);
    if (field === 'dd') return two(day);
    return String(field === 'd' ? day : year);
  });
}

function instant(iso: string): { day: IsoDate; clock: string } | undefined {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return { day, clock: `${two(at.getHours())}:${two(at.getMinutes())}` };
}

function joinList(items: readonly string[], glue: Dates['list']): string {
  return items.reduce((text, item, index) => {
    if (index === 0) return item;
    const isLast = index === items.length - 1;
    const between = isLast ? (items.length === 2 ? glue.pair : glue.last) : glue.between;
    return text + between.replace('(c)', WELSH_VOWEL.test(item) ? 'c' : '') + item;
  }, '');
}

/** The formats of a language from its date words. */
export function makeFormats(code: LanguageCode, dates: Dates): Formats {
  const numbers = new Intl.NumberFormat(numbersLike(code), {
    numberingSystem: 'latn',
    maximumFractionDigits: 2,
  });
  const plurals = new Intl.PluralRules(code);
  const { dir } = languageInfo(code);

  return {
    date(iso, style) {
      const day = iso.slice(0, 10);
      return isRealDate(day) ? fillPattern(dates.patterns[style], day, dates) : iso;
    },
    dateTime(iso) {
      const at = instant(iso);
      if (at === undefined) return iso;
      const date = fillPattern(dates.patterns.dated, at.day, dates);
      return dates.patterns.dateTime.replace(/\{([01])\}/g, (_, slot) => (slot === '1' ? date : at.clock));
    },
    time(iso) {
      return CLOCK_TIME.test(iso) ? iso : (instant(iso)?.clock ?? iso);
    },
    number: (value) => numbers.format(value),
    list: (items) =>
      joinList(
        items.map((item) => isolate(item, dir)),
        dates.list,
      ),
    inDays(days) {
      const { named, future, past } = dates.relativeDays;
      const count = Math.abs(days);
      const counted = days < 0 ? past : future;
      const pattern = named[String(days)] ?? counted[plurals.select(count)] ?? counted['other'] ?? '{0}';
      return pattern.replace('{0}', () => numbers.format(count));
    },
    monthNames: (width) => (width === 'wide' ? dates.months.alone : dates.months.aloneShort),
    dayNames: (width) => dates.days[width],
  };
}
