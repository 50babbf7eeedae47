import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  isRealDate,
  partsOf,
  startOfWeek,
  weekday,
} from './day.ts';

const anyDay = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe('isRealDate', () => {
  it.each(['2027-02-28', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isRealDate(text)).toBe(true);
  });
  it.each([
    ['2027-02-29'],
    ['1900-02-29'],
    ['2027-02-30'],
    ['2027-04-31'],
    ['2027-13-01'],
    ['2027-00-10'],
    ['2027-01-00'],
    ['0000-01-01'],
    ['2027-2-3'],
    ['2027-02-03T10:00'],
    [' 2027-02-03'],
    ['2027-02-03\n'],
    ['٢٠٢٧-٠٢-٠٣'],
    [''],
    [20270203],
    [null],
    [undefined],
  ])('refuses %j', (text) => {
    expect(isRealDate(text)).toBe(false);
  });
});

describe('adding', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  });
  it('is not moved by the hour the clocks change', () => {
    expect(addDays('2027-03-27', 1)).toBe('2027-03-28');
    expect(addDays('2027-03-28', 1)).toBe('2027-03-29');
    expect(addDays('2027-10-30', 2)).toBe('2027-11-01');
  });
  it('ends a month that is too short on its last day', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
    expect(addMonths('2027-12-31', 12)).toBe('2028-12-31');
  });
  it('stops at the ends of the calendar', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addMonths('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('0001-01-31', -1)).toBe('0001-01-01');
  });
  it('goes there and back, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(isRealDate(addMonths(day, n))).toBe(true);
        expect(partsOf(addMonths(day, 12 * 4)).month).toBe(partsOf(day).month);
      }),
    );
  });
});

describe('weeks and order', () => {
  it('knows the weekday', () => {
    expect(weekday('2027-01-20')).toBe(3);
    expect(weekday('1969-12-28')).toBe(7);
  });
  it('starts the week on Monday', () => {
    expect(startOfWeek('2027-01-24')).toBe('2027-01-18');
    expect(startOfWeek('2027-01-18')).toBe('2027-01-18');
    fc.assert(
      fc.property(anyDay, (day) => weekday(startOfWeek(day)) === 1 && daysBetween(startOfWeek(day), day) < 7),
    );
  });
  it('sorts', () => {
    expect(['2027-02-01', '2026-12-31', '2027-01-02'].sort(compareDays)).toEqual([
      '2026-12-31',
      '2027-01-02',
      '2027-02-01',
    ]);
  });
});

it('throws for what is not a date, without repeating it', () => {
  expect(() => addDays('Kayla', 1)).toThrow(new RangeError('not a real date'));
  expect(() => addDays('2027-01-01', 0.5)).toThrow(RangeError);
  expect(() => addMonths('2027-01-01', Number.NaN)).toThrow(RangeError);
});
