import { describe, expect, it } from 'vitest';
import { calendarWeeks } from './calendar-weeks.ts';

describe('calendarWeeks', () => {
  it('begins on the Monday of this week', () => {
    const weeks = calendarWeeks('2027-01-20', '2027-02-12');
    expect(weeks).toHaveLength(4);
    expect(weeks[0]?.map((day) => day.day)).toEqual([18, 19, 20, 21, 22, 23, 24]);
    expect(weeks[0]?.map((day) => day.past)).toEqual([true, true, false, false, false, false, false]);
    expect(weeks.flat().find((day) => day.today)?.iso).toBe('2027-01-20');
    expect(weeks.flat().find((day) => day.last)?.weekday).toBe(4);
  });

  it('takes a Sunday as the last day of its week', () => {
    expect(calendarWeeks('2027-01-24', null)[0]?.[6]?.today).toBe(true);
  });

  it('goes over the clock change and a leap day', () => {
    expect(calendarWeeks('2027-03-26', null)[1]?.[0]?.iso).toBe('2027-03-29');
    expect(calendarWeeks('2028-02-28', null)[0]?.[1]?.iso).toBe('2028-02-29');
  });

  it('gives nothing for what is not a date', () => {
    expect(calendarWeeks('soon', null)).toEqual([]);
  });
});
