import { expect, it } from 'vitest';
import { monthWeeks } from './month-weeks.ts';

const numbers = (today: string, last: string) =>
  monthWeeks(today, last).map((week) => week.map(({ day }) => day ?? 0));

it('draws February 2027, which begins on a Monday, in four weeks and August 2026 in six', () => {
  expect(numbers('2027-01-20', '2027-02-12')).toHaveLength(4);
  expect(numbers('2027-01-20', '2027-02-12')[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const august = numbers('2026-08-03', '2026-08-31');
  expect([august.length, august[0], august[5]]).toEqual([6, [0, 0, 0, 0, 0, 1, 2], [31, 0, 0, 0, 0, 0, 0]]);
});

it('knows today, the last day and the days between', () => {
  const days = monthWeeks('2027-02-10', '2027-02-12').flat();
  const which = (what: 'today' | 'last' | 'left') => days.flatMap((day) => (day[what] ? [day.day] : []));
  expect([which('today'), which('last'), which('left')]).toEqual([[10], [12], [11, 12]]);
});

it('has no weeks for what is no day', () => {
  expect(monthWeeks('2027-02-10', 'soon')).toEqual([]);
});
