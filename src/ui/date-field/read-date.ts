/** What stands in the three boxes, as typed. */
export type DateParts = { day: string; month: string; year: string };

export type DateReading =
  | { kind: 'empty' }
  /** Something is still missing; not an error while typing. */
  | { kind: 'incomplete' }
  | { kind: 'not-a-date' }
  /** ISO 8601 calendar date, YYYY-MM-DD. */
  | { kind: 'date'; iso: string };

export const emptyDate: DateParts = { day: '', month: '', year: '' };

/** Latin digits for Arabic-Indic and Persian ones; everything else unchanged. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads the three boxes in the Gregorian calendar. 31 February is `not-a-date`; a year needs four figures. */
export function readDate(parts: DateParts): DateReading {
  const [day, month, year] = [parts.day, parts.month, parts.year].map((part) => latinDigits(part).trim()) as [
    string,
    string,
    string,
  ];
  if (day === '' && month === '' && year === '') return { kind: 'empty' };
  if ([day, month, year].some((part) => part !== '' && !/^\d+$/.test(part))) return { kind: 'not-a-date' };
  if (day === '' || month === '' || year.length < 4) return { kind: 'incomplete' };
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (year.length > 4 || y < 1900 || m < 1 || m > 12 || d < 1 || d > daysIn(m, y))
    return { kind: 'not-a-date' };
  return { kind: 'date', iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** The boxes for an ISO date; empty boxes for anything else. */
export function partsOf(iso: string): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return emptyDate;
  const [, year = '', month = '', day = ''] = match;
  return { day: String(Number(day)), month: String(Number(month)), year };
}
