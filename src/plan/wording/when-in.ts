import {
  addDays,
  addMonths,
  daysInMonth,
  type IsoDate,
  isRealDate,
  partsOf,
  type Weekday,
  weekday,
} from '../../lib/day.ts';
import type { When } from '../step/facts.ts';

/**
 * How a day was worked out that the words do not give in full: the next such day ("Friday"), counted from today ("in two
 * weeks"), the last day of a month ("end of March"), the Sunday of a week ("this week").
 */
export const dayRules = ['next', 'counted', 'month-end', 'week-end'] as const;
export type DayRule = (typeof dayRules)[number];

/** A time said in a sentence. `when` is null where no calendar can tell the day ("by half term"). */
export interface SaidWhen {
  readonly when: When | null;
  readonly text: string;
  /** absent where the words give the day in full, and for counts */
  readonly rule?: DayRule;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const FIRSTS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
/** Days of a month in words, the first at 0. */
const ORDINALS = [
  ...FIRSTS,
  'twentieth',
  ...FIRSTS.slice(0, 9).map((one) => `twenty-${one}`),
  'thirtieth',
  'thirty-first',
];
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dayName =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const count = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)';
const unit =
  '(?:times?|days?|nights?|mornings?|evenings?|afternoons?|weeks?|lessons?|sessions?|visits?|school days?)';

// The longest first, or "sixth" would be found in "sixteenth" and "twenty" be left before "first".
const ordinal = ORDINALS.toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('-', '[- ]');

const spaced = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');

const DATE_WORDS = spaced(
  `(?:(${dayName}),? )?(?:the )?(\\d{1,2}(?:st|nd|rd|th)?|${ordinal})(?:,? (?:and )?\\d{1,2}(?:st|nd|rd|th)?)* (?:of )?(${month})\\.?(?: (\\d{4}))?`,
);
const MONTH_FIRST = spaced(`(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`);
const FIGURES = /(?<![\d./-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?(?![\d/-])/u;
const ISO = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/u;
const OUT_OF = spaced(
  `(${count})(?: ${unit})? (?:in|out of|of(?: the)?(?: next)?|from) (?:every )?(${count})(?: ${unit})?`,
);
const PER = spaced(
  `(once|twice|${count}(?: ${unit})?|${count} times|every|each) (?:a |an |per |each |every |in a |in each |in every )?(day|night|morning|evening|week|fortnight|month|weekend|school day|weekday|school night)`,
);
const ON_DAYS = spaced(`(?:each|every|every second|on|by|this|next|from|until|before)? ?(${dayName}s?)`);
const EVERY = spaced('(?:on any (?:day|night)|at (?:the )?weekends?|every visit|each visit|at every visit)');
/** Five of seven: what the word says, whatever the holidays do. */
const SCHOOL_DAYS = spaced(
  'on (?:school (?:days|nights|mornings)|weekdays|weekday (?:mornings|evenings|nights))',
);
const RHYTHM = spaced('(daily|nightly|weekly|fortnightly|monthly)');
const RHYTHM_DAYS: Readonly<Record<string, number>> = { weekly: 7, fortnightly: 14, monthly: 30 };
const NEAR = spaced(
  '(?:today|tonight|tomorrow|(?:this|next) (?:week|weekend|month)|(?:the )?end of (?:the|this|next) week)',
);
/** "5 days in a week", "twice in a fortnight" count; "in a week" alone is a day. */
const COUNTED = spaced(
  `(?<!(?:once|twice|times?|days?|nights?|visits?|sessions?|lessons?|hours?|mornings?|evenings?) )(?:in|within) (?:the (?:next|coming) )?(a|${count}) (days?|weeks?|fortnights?|months?)(?:['’] time| time| from (?:today|now))?`,
);
const HOURS = spaced('within (?:the next )?(24|48|72) (?:hours|hrs)');
const MONTH_END = spaced(
  `(?:(?:the )?(?:end|last day) of|month[- ]end(?: of)?) (?:(the|this|next) month|(${month})\\.?(?: (\\d{4}))?)`,
);
/** A cell that holds a length and nothing else: "6 weeks" beside a step is how long it may take. */
const LENGTH = new RegExp(
  `^(?:in |within |max\\.? |up to )?(a|${count}) (days?|weeks?|wks?|fortnights?|months?|mths?)(?: max)?\\.?$`,
  'iu',
);
const NAMED = spaced(
  '(?:half[ -]term|(?:end of )?(?:the )?(?:spring|summer|autumn)? ?term|easter|christmas|eid|new year|the (?:next )?(?:meeting|review)|the birth|the due date)',
);
/** What follows one of these in a named time is a limit; "at Christmas" is too. */
const NAMED_BEFORE = /(?:by|until|before|from|at|after)\s+(?:the\s+)?$/iu;

const numberOf = (text: string): number => {
  const at = NUMBERS.indexOf(text.toLowerCase());
  return at === -1 ? Number(text) : at;
};
/** "3", "3rd", "third", "twenty first" */
const dayOf = (text: string): number => {
  const at = ORDINALS.indexOf(text.toLowerCase().replace(' ', '-'));
  return at === -1 ? Number.parseInt(text, 10) : at + 1;
};
const monthOf = (text: string) => MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;

/** S11: the day or the count a sentence says, read with today at hand; null where it says none. English. */
export function whenIn(sentence: string, today: IsoDate): SaidWhen | null {
  return (
    dateIn(sentence, today) ??
    monthEndIn(sentence, today) ??
    countIn(sentence) ??
    countedIn(sentence, today) ??
    dayIn(sentence, today) ??
    namedIn(sentence)
  );
}

/** The day or count in a cell that holds a time and nothing else, where "6 weeks" means within six weeks. */
export function whenInCell(cell: string, today: IsoDate): SaidWhen | null {
  const length = LENGTH.exec(cell.trim());
  return length ? later(length[1] ?? '', length[2] ?? '', cell.trim(), today) : whenIn(cell, today);
}

/** A day by its date: "12 March", "March 12", "12/3/27", "2027-03-12". Without a year: the next one. */
export function dateIn(sentence: string, today: IsoDate): SaidWhen | null {
  const iso = ISO.exec(sentence);
  if (iso?.[1] && isRealDate(iso[1])) return by(iso[1], iso[0]);
  const words = DATE_WORDS.exec(sentence);
  // "The second may come later": after a day in words, the month has its capital.
  if (words && (/^\d/.test(words[2] ?? '') || /^\p{Lu}/u.test(words[3] ?? '')))
    return dated(dayOf(words[2] ?? ''), monthOf(words[3] ?? ''), words[4], today, words[0]);
  const american = MONTH_FIRST.exec(sentence);
  if (american)
    return dated(Number(american[2]), monthOf(american[1] ?? ''), american[3], today, american[0]);
  const figures = FIGURES.exec(sentence);
  // 8.50 is a time of day, 7.30 too: a point and no year is no date.
  if (figures && (figures[3] !== undefined || figures[0].includes('/')))
    return dated(Number(figures[1]), Number(figures[2]), figures[3], today, figures[0]);
  return null;
}

function dated(day: number, month: number, year: string | undefined, today: IsoDate, text: string) {
  const two = (n: number) => String(n).padStart(2, '0');
  const write = (y: number) => `${y}-${two(month)}-${two(day)}`;
  const thisYear = Number(today.slice(0, 4));
  const given = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
  const date = given === null ? write(write(thisYear) < today ? thisYear + 1 : thisYear) : write(given);
  return isRealDate(date) ? by(date, text) : null;
}

const by = (date: IsoDate, text: string, rule?: DayRule): SaidWhen => ({
  when: { kind: 'by', date },
  text: text.replace(/[.,]$/, ''),
  ...(rule === undefined ? {} : { rule }),
});
const often = (times: number, outOf: number, unit: 'days' | 'weeks', text: string): SaidWhen => ({
  when: times >= 1 && outOf >= times && outOf <= 366 ? { kind: 'often', times, outOf, unit } : null,
  text,
});

function countIn(sentence: string): SaidWhen | null {
  const outOf = OUT_OF.exec(sentence);
  if (outOf) return often(numberOf(outOf[1] ?? ''), numberOf(outOf[2] ?? ''), 'days', outOf[0]);
  const per = PER.exec(sentence);
  if (per) {
    const [text, first = '', span = ''] = per;
    const how = first.toLowerCase();
    const times =
      how === 'twice' ? 2 : /^(?:once|every|each)$/.test(how) ? 1 : numberOf(how.split(' ')[0] ?? '');
    const every = /^(?:every|each)$/.test(how);
    const length = { week: 7, weekend: 7, fortnight: 14, month: 30 }[span.toLowerCase()];
    return every && length === undefined
      ? often(1, 1, 'days', text)
      : often(times, length ?? 1, 'days', text);
  }
  const school = SCHOOL_DAYS.exec(sentence);
  if (school) return often(5, 7, 'days', school[0]);
  const rhythm = RHYTHM.exec(sentence);
  if (rhythm) return often(1, RHYTHM_DAYS[rhythm[0].toLowerCase()] ?? 1, 'days', rhythm[0]);
  const every = EVERY.exec(sentence);
  return every ? { when: null, text: every[0] } : null;
}

/** "end of March", "the end of next month": its last day. Without a year, the next such month, this one included. */
function monthEndIn(sentence: string, today: IsoDate): SaidWhen | null {
  const found = MONTH_END.exec(sentence);
  if (!found) return null;
  const [text, which, name, said] = found;
  const now = partsOf(today);
  const first = (year: number, at: number) => `${year}-${String(at).padStart(2, '0')}-01`;
  if (name === undefined)
    return lastOf(addMonths(first(now.year, now.month), which?.toLowerCase() === 'next' ? 1 : 0), text);
  const at = monthOf(name);
  return lastOf(first(said === undefined ? now.year + (at < now.month ? 1 : 0) : Number(said), at), text);
}

const lastOf = (firstDay: IsoDate, text: string): SaidWhen => {
  const { year, month: at } = partsOf(firstDay);
  return by(addDays(firstDay, daysInMonth(year, at) - 1), text, 'month-end');
};

/** "in two weeks", "within a month", "within 48 hours": counted from today. */
function countedIn(sentence: string, today: IsoDate): SaidWhen | null {
  const found = COUNTED.exec(sentence);
  if (found) return later(found[1] ?? '', found[2] ?? '', found[0], today);
  const hours = HOURS.exec(sentence);
  return hours ? by(addDays(today, Number(hours[1]) / 24), hours[0], 'counted') : null;
}

function later(many: string, span: string, text: string, today: IsoDate): SaidWhen {
  const number = many.toLowerCase() === 'a' ? 1 : numberOf(many);
  const unit = span.toLowerCase();
  if (unit.startsWith('m')) return by(addMonths(today, number), text, 'counted');
  return by(
    addDays(today, number * (unit.startsWith('f') ? 14 : unit.startsWith('w') ? 7 : 1)),
    text,
    'counted',
  );
}

function dayIn(sentence: string, today: IsoDate): SaidWhen | null {
  const near = NEAR.exec(sentence);
  if (near) return nearIn(near, today);
  const found = ON_DAYS.exec(sentence);
  if (!found) return null;
  const [text, name = ''] = found;
  // "sat" and "sun" in small letters are words; days have a capital.
  if (!/^\p{Lu}/u.test(name)) return null;
  const number = DAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (/^(?:each|every)/i.test(text.trim()) || /s$/i.test(name)) {
    // Every second Friday has no day of every week.
    const each = !/second/i.test(text) && { weekday: number as Weekday };
    return { when: { kind: 'often', times: 1, outOf: 7, unit: 'days', ...each }, text: text.trim() };
  }
  const days = (number - weekday(today) + 7) % 7;
  return by(addDays(today, days === 0 && /next/i.test(text) ? 7 : days), text.trim(), 'next');
}

function nearIn(found: RegExpExecArray, today: IsoDate): SaidWhen {
  const text = found[0].toLowerCase();
  if (text === 'today' || text === 'tonight') return by(today, found[0], 'counted');
  if (text === 'tomorrow') return by(addDays(today, 1), found[0], 'counted');
  const sunday = addDays(today, 7 - weekday(today));
  if (/week/.test(text)) return by(/next/.test(text) ? addDays(sunday, 7) : sunday, found[0], 'week-end');
  return { when: null, text: found[0] };
}

function namedIn(sentence: string): SaidWhen | null {
  const named = NAMED.exec(sentence);
  return named && NAMED_BEFORE.test(sentence.slice(0, named.index)) ? { when: null, text: named[0] } : null;
}
