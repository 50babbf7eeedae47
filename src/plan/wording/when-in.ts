import { addDays, type IsoDate, isRealDate, weekday } from '../../lib/day.ts';
import type { When } from '../step/facts.ts';

/** A time said in a sentence. `when` is null where no calendar can tell the day ("by half term"). */
export interface SaidWhen {
  readonly when: When | null;
  readonly text: string;
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
  `(once|twice|${count}(?: ${unit})?|${count} times|every|each) (?:a |an |per |each |every )?(day|night|morning|evening|week|fortnight|month|weekend|school day|weekday|school night)`,
);
const ON_DAYS = spaced(`(?:each|every|every second|on|by|this|next|from|until|before)? ?(${dayName}s?)`);
const EVERY = spaced(
  '(?:on any (?:day|night)|daily|nightly|weekly|fortnightly|monthly|every visit|each visit|at every visit)',
);
const NEAR = spaced(
  '(?:today|tonight|tomorrow|(?:this|next) (?:week|weekend|month)|(?:in|within) (?:the next )?(' +
    count +
    ') (days?|weeks?)|(?:the )?end of (?:the|this|next) (?:week|month))',
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
  return dateIn(sentence, today) ?? countIn(sentence) ?? dayIn(sentence, today) ?? namedIn(sentence);
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

const by = (date: IsoDate, text: string): SaidWhen => ({
  when: { kind: 'by', date },
  text: text.replace(/[.,]$/, ''),
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
  const every = EVERY.exec(sentence);
  return every ? { when: null, text: every[0] } : null;
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
  if (/^(?:each|every)/i.test(text.trim()) || /s$/i.test(name)) return often(1, 7, 'days', text.trim());
  const days = (number - weekday(today) + 7) % 7;
  return by(addDays(today, days === 0 && /next/i.test(text) ? 7 : days), text.trim());
}

function nearIn(found: RegExpExecArray, today: IsoDate): SaidWhen {
  const text = found[0].toLowerCase();
  if (found[1])
    return by(addDays(today, numberOf(found[1]) * (found[2]?.startsWith('week') ? 7 : 1)), found[0]);
  if (text === 'today' || text === 'tonight') return by(today, found[0]);
  if (text === 'tomorrow') return by(addDays(today, 1), found[0]);
  const sunday = addDays(today, 7 - weekday(today));
  if (/week/.test(text)) return by(text.startsWith('next') ? addDays(sunday, 7) : sunday, found[0]);
  return { when: null, text: found[0] };
}

function namedIn(sentence: string): SaidWhen | null {
  const named = NAMED.exec(sentence);
  return named && NAMED_BEFORE.test(sentence.slice(0, named.index)) ? { when: null, text: named[0] } : null;
}
