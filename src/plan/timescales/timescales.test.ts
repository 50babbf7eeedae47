import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/day.ts';
import { bankHolidays, type HolidayCalendar } from './bank-holidays.ts';
import { dueBy, limitOn } from './limit.ts';
import { timeLimits } from './rule-sets.ts';
import { addWorkingDays, isWorkingDay, workingDaysLeft } from './working-days.ts';

const calendars: readonly HolidayCalendar[] = ['england-and-wales', 'scotland', 'northern-ireland'];
const years = Array.from({ length: 12 }, (_, i) => 2024 + i);
const england = { holidays: 'england-and-wales' } as const;
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2025-01-01', days));

describe('bank holidays', () => {
  it('T1 stand on weekdays, each day once, in order', () => {
    for (const calendar of calendars)
      for (const year of years) {
        const days = bankHolidays(calendar, year).map(({ on }) => on);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.filter((on) => new Date(on).getUTCDay() % 6 === 0)).toEqual([]);
      }
  });
});

describe('working days', () => {
  it('T2, T3 the first core group after a conference on 15 December 2026 is due on 31 December', () => {
    expect(addWorkingDays(england, '2026-12-15', 10)).toBe('2026-12-31');
  });

  it('T2 and on 29 December where the council counts bank holidays', () => {
    expect(addWorkingDays({ holidays: 'none' }, '2026-12-15', 10)).toBe('2026-12-29');
  });

  it('T2 a closing day of the council is no working day', () => {
    expect(isWorkingDay({ ...england, closed: ['2026-12-31'] }, '2026-12-31')).toBe(false);
    expect(addWorkingDays({ ...england, closed: ['2026-12-31'] }, '2026-12-15', 10)).toBe('2027-01-04');
  });

  it('T3, T4 what is added is what is left, whatever the day', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(...calendars),
        (from, count, holidays) => {
          const due = addWorkingDays({ holidays }, from, count);
          expect(workingDaysLeft({ holidays }, from, due)).toBe(count);
          if (count > 0) expect(isWorkingDay({ holidays }, due)).toBe(true);
        },
      ),
    );
  });

  it('T4 counts the days gone by as well', () => {
    expect(workingDaysLeft(england, '2027-01-05', '2026-12-31')).toBe(-2);
  });
});

describe('limits', () => {
  it('T5 three months from 30 November end in February', () => {
    const review = { event: 'first-review', count: 3, unit: 'month', source: '' } as const;
    expect(dueBy(review, england, '2026-11-30')).toBe('2027-02-28');
    expect(dueBy(review, england, '2027-11-30')).toBe('2028-02-29');
    expect(dueBy(review, england, '2026-12-15')).toBe('2027-03-15');
  });

  it('T6 the newest one that holds on the day is taken', () => {
    const old = { event: 'visit', count: 20, unit: 'day', source: 'old', validTo: '2027-03-31' } as const;
    const next = { event: 'visit', count: 10, unit: 'day', source: 'new', validFrom: '2027-04-01' } as const;
    expect(limitOn([old, next], 'visit', '2027-03-31')?.source).toBe('old');
    expect(limitOn([old, next], 'visit', '2027-04-01')?.source).toBe('new');
    expect(limitOn([old], 'visit', '2027-04-01')).toBeNull();
  });

  it('T7 every nation has limits, and every limit its source', () => {
    for (const set of Object.values(timeLimits.shipped)) {
      expect(set.limits.length).toBeGreaterThan(8);
      for (const { source } of set.limits) expect(source.length).toBeGreaterThan(10);
    }
  });
});
