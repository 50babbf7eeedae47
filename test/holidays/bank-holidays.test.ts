import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { bankHolidays, type HolidayCalendar } from '../../src/plan/timescales/bank-holidays.ts';

// An independent source, used here only: our own rules must find the same days.
const nations = [
  ['England', 'ENG', 'england-and-wales'],
  ['Wales', 'WLS', 'england-and-wales'],
  ['Scotland', 'SCT', 'scotland'],
  ['Northern Ireland', 'NIR', 'northern-ireland'],
] as const satisfies readonly (readonly [string, string, HolidayCalendar])[];
const years = Array.from({ length: 12 }, (_, i) => 2024 + i);

/** What an independent source says: days off from Monday to Friday. */
function elsewhere(region: string, year: number): Set<string> {
  const list = new Holidays('GB', region).getHolidays(year).filter(({ type }) => type === 'public');
  return new Set(
    list.map(({ date }) => date.slice(0, 10)).filter((on) => new Date(on).getUTCDay() % 6 !== 0),
  );
}

describe('bank holidays', () => {
  it.each(nations.flatMap((nation) => years.map((year) => [...nation, year] as const)))(
    'T1 are those an independent source knows: %s (%s, %s) %d',
    (_, region, calendar, year) => {
      const ours = new Set(bankHolidays(calendar, year).map(({ on }) => on));
      // The source does not know one-off days (domain: dependencies §4); ours stand as data with their reason.
      const known = [...ours].filter((on) => on !== '2026-06-15');
      const missed = [...elsewhere(region, year)].filter((on) => !ours.has(on));
      expect({ missed, invented: known.filter((on) => !elsewhere(region, year).has(on)) }).toEqual({
        missed: [],
        invented: [],
      });
    },
  );
});
