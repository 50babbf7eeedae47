import { describe, expect, it } from 'vitest';
import { emptyDate, partsOf, readDate } from './read-date.ts';

const read = (day: string, month: string, year: string) => readDate({ day, month, year });

describe('readDate', () => {
  it('reads a date', () => {
    expect(read('5', '3', '2027')).toEqual({ kind: 'date', iso: '2027-03-05' });
    expect(read('29', '02', '2028')).toEqual({ kind: 'date', iso: '2028-02-29' });
  });

  it('reads digits of Urdu and Arabic keyboards', () => {
    expect(read('۱۲', '۲', '۲۰۲۷')).toEqual({ kind: 'date', iso: '2027-02-12' });
    expect(read('١٢', '٢', '٢٠٢٧')).toEqual({ kind: 'date', iso: '2027-02-12' });
  });

  it.each([
    ['31', '2', '2027'],
    ['29', '2', '2027'],
    ['29', '2', '2100'],
    ['31', '4', '2027'],
    ['0', '1', '2027'],
    ['1', '13', '2027'],
    ['x', '1', '2027'],
    ['1', '1', '0027'],
    ['1', '1', '20270'],
  ])('refuses %s %s %s', (day, month, year) => {
    expect(read(day, month, year)).toEqual({ kind: 'not-a-date' });
  });

  it('tells what is missing from what is wrong', () => {
    expect(readDate(emptyDate)).toEqual({ kind: 'empty' });
    expect(read('5', '', '')).toEqual({ kind: 'incomplete' });
    expect(read('5', '3', '27')).toEqual({ kind: 'incomplete' });
  });

  it('takes a date apart again', () => {
    expect(partsOf('2027-03-05')).toEqual({ day: '5', month: '3', year: '2027' });
    expect(partsOf('soon')).toEqual(emptyDate);
  });
});
