import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../lib/day.ts';
import { datesOf, loadDates } from './dates.ts';
import { type Formats, fillPattern } from './formats.ts';
import { type LanguageCode, languages } from './languages.ts';
import { formatsIn } from './use-formats.ts';

const codes: readonly LanguageCode[] = languages.map(({ code }) => code);
const year = Array.from({ length: 366 }, (_, i) => addDays('2028-01-01', i));

function formats(code: LanguageCode): Formats {
  const found = formatsIn(code);
  if (found === undefined) throw new Error('load first');
  return found;
}

beforeAll(async () => {
  expect(formatsIn('pl')).toBeUndefined();
  await Promise.all(codes.map(loadDates));
});

/** Node has full data for every language, so it is the judge here; Chromium has not, so it is never the source. */
const intl = (code: string, date: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(code, {
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
    ...options,
  }).format(new Date(`${date}T00:00:00Z`));

/** Where the order is ours: CLDR has American order there (author/extract-dates.mjs). Ukrainian leaves a dot out, Persian an ending. */
const ownOrder: { readonly long: readonly string[]; readonly dayMonth: readonly string[] } = {
  long: ['so', 'uk'],
  dayMonth: ['cy', 'pa', 'so', 'fa'],
};
/** Where CLDR says "within 3 days" or nothing at all for "in 3 days". */
const ownFuture: readonly string[] = ['so'];

describe('dates', () => {
  it('are written in each language as it writes them, with Western digits', () => {
    const said = codes.map((code) => [
      code,
      formats(code).date('2027-02-12', 'long').replaceAll('\u202f', ' '),
    ]);
    expect(Object.fromEntries(said)).toEqual({
      'en-GB': 'Friday 12 February 2027',
      cy: 'Dydd Gwener 12 Chwefror 2027',
      pl: 'piątek, 12 lutego 2027',
      ro: 'vineri, 12 februarie 2027',
      pa: 'ਸ਼ੁੱਕਰਵਾਰ, 12 ਫ਼ਰਵਰੀ 2027',
      ur: 'جمعہ، 12 فروری، 2027',
      'pt-PT': 'sexta-feira, 12 de fevereiro de 2027',
      es: 'viernes, 12 de febrero de 2027',
      ar: 'الجمعة، 12 فبراير 2027',
      bn: 'শুক্রবার, 12 ফেব্রুয়ারি, 2027',
      gu: 'શુક્રવાર, 12 ફેબ્રુઆરી, 2027',
      uk: 'пʼятниця, 12 лютого 2027',
      lt: '2027 m. vasario 12 d., penktadienis',
      tr: '12 Şubat 2027 Cuma',
      fa: 'جمعه 12 فوریهٔ 2027',
      so: 'Jimco, 12 Febraayo 2027',
    });
  });

  it('never show a month as a number, and keep a word that stands among the figures', () => {
    for (const code of codes) {
      for (const style of ['medium', 'short', 'day-month'] as const) {
        expect(formats(code).date('2027-03-04', style), `${code} ${style}`).not.toMatch(/\b0?3\b|'/);
      }
    }
    expect(formats('es').date('2027-02-12', 'day-month')).toBe('12 de febrero');
    expect(formats('lt').date('2027-02-12', 'medium')).toBe('vasario 12 d., pn');
  });

  it('come in the widths screens need', () => {
    const en = formats('en-GB');
    expect(en.date('2027-02-12', 'medium')).toBe('Fri 12 Feb');
    expect(en.date('2027-02-12', 'short')).toBe('12 Feb 2027');
    expect(en.date('2027-02-12', 'weekday-short')).toBe('Fri');
    expect(en.date('2027-02-12', 'day-month')).toBe('12 February');
    expect(formats('cy').date('2027-02-12', 'medium')).toBe('Gwen 12 Chwef');
  });

  it.each(codes)('agree with Intl in %s on every day of a leap year, commas aside', (code) => {
    // Punctuation is house style in two languages (author/extract-dates.mjs); words and order must agree.
    const bare = (text: string) => text.replace(/[,،]/g, '').replaceAll('\u202f', ' ');
    for (const day of year) {
      if (!ownOrder.long.includes(code)) {
        expect(bare(formats(code).date(day, 'long'))).toBe(bare(intl(code, day, { dateStyle: 'full' })));
      }
      if (!ownOrder.dayMonth.includes(code)) {
        expect(formats(code).date(day, 'day-month')).toBe(intl(code, day, { day: 'numeric', month: 'long' }));
      }
    }
  });

  it('say the words of a pattern that stand in quotation marks, and the names that stand alone', () => {
    const dates = datesOf('pl');
    if (dates === undefined) throw new Error('load first');
    expect(fillPattern("d 'de' MMMM 'de' y", '2027-02-05', dates)).toBe('5 de lutego de 2027');
    expect(fillPattern('EEE d LLLL, dd/MM', '2027-02-05', dates)).toBe('pt. 5 luty, 05/02');
  });

  it('take the day of a date-time as it is written, and give back what is no date', () => {
    expect(formats('en-GB').date('2027-02-12T23:59:00+05:00', 'medium')).toBe('Fri 12 Feb');
    expect(formats('en-GB').date('2027-02-30', 'long')).toBe('2027-02-30');
    expect(formats('en-GB').date('', 'long')).toBe('');
  });
});

describe('times', () => {
  it('are on the clock of this device, in 24 hours', () => {
    const local = '2027-02-12T14:03:00';
    expect(formats('en-GB').dateTime(local)).toBe('Fri 12 Feb 2027, 14:03');
    expect(formats('en-GB').dateTime(new Date(local).toISOString())).toBe('Fri 12 Feb 2027, 14:03');
    expect(formats('cy').dateTime(local)).toBe('Gwen 12 Chwef 2027 14:03');
    expect(formats('ur').dateTime(local)).toBe('جمعہ، 12 فروری، 2027 14:03');
    expect(formats('ur').time(local)).toBe('14:03');
    expect(formats('en-GB').time('09:30')).toBe('09:30');
  });
  it('give back what is no time', () => {
    expect(formats('en-GB').time('25:00')).toBe('25:00');
    expect(formats('en-GB').dateTime('soon')).toBe('soon');
  });
});

describe('days from today', () => {
  it('are said as people say them', () => {
    expect([-8, -1, 0, 1, 3].map((n) => formats('en-GB').inDays(n))).toEqual([
      '8 days ago',
      'yesterday',
      'today',
      'tomorrow',
      'in 3 days',
    ]);
  });
  it.each(codes)('agree with Intl in %s', (code) => {
    const relative = new Intl.RelativeTimeFormat(`${code}-u-nu-latn`, { numeric: 'auto' });
    const last = ownFuture.includes(code) ? 1 : 40;
    for (let n = -40; n <= last; n += 1) expect(formats(code).inDays(n)).toBe(relative.format(n, 'day'));
  });
});

describe('days to come', () => {
  it('are the time there is until a promised day: within so many, never after them', () => {
    expect(formats('bn').inDays(3)).toBe('3 দিনের মধ্যে');
    expect(formats('ar').inDays(2)).toBe('بعد الغد');
    expect(formats('ar').inDays(3)).toBe('خلال 3 أيام');
    expect(formats('so').inDays(3)).toBe('3 maalmood gudahood');
  });
});

describe('a day of every week', () => {
  it('is said as people say it', () => {
    const monday = (code: LanguageCode) => formats(code).dayNames('each')[0];
    expect(monday('en-GB')).toBe('each Monday');
    expect(monday('ur')).toBe('ہر پیر کو');
    expect(formats('pl').dayNames('each')[2]).toBe('w każdą środę');
    for (const code of codes) expect(new Set(formats(code).dayNames('each')).size).toBe(7);
  });
});

describe('names', () => {
  it.each(codes)('of months in %s agree with Intl', (code) => {
    const names = Array.from({ length: 12 }, (_, i) =>
      intl(code, `2027-${String(i + 1).padStart(2, '0')}-15`, { month: 'long' }),
    );
    expect(formats(code).monthNames('wide')).toEqual(names);
    expect(formats(code).monthNames('short')).toHaveLength(12);
  });
  it.each(codes)('of days in %s are seven, Monday first, in letters of the language', (code) => {
    const monday = intl(code, '2027-01-18', { weekday: 'long' });
    expect(formats(code).dayNames('wide')[0]).toBe(monday);
    for (const width of ['wide', 'short', 'narrow'] as const) {
      const names = formats(code).dayNames(width);
      expect(names).toHaveLength(7);
      const latin = !['ur', 'ar', 'fa', 'bn', 'pa', 'gu', 'uk'].includes(code);
      for (const name of names) expect(/\p{Script=Latin}/u.test(name)).toBe(latin);
    }
  });
});

describe('lists and numbers', () => {
  it('join like a sentence', () => {
    expect(formats('en-GB').list([])).toBe('');
    expect(formats('en-GB').list(['Gran'])).toBe('Gran');
    expect(formats('en-GB').list(['Gran', 'Bev'])).toBe('Gran and Bev');
    expect(formats('en-GB').list(['Gran', 'Bev', 'Tom'])).toBe('Gran, Bev and Tom');
    expect(formats('ur').list(['نانی', 'بیو'])).toBe('نانی اور بیو');
    expect(formats('ur').list(['نانی', 'Bev'])).toBe('نانی اور \u2068Bev\u2069');
    expect(formats('en-GB').list(['$&', '$1'])).toBe('$& and $1');
  });
  it.each(['en-GB', 'pl', 'ur'] as const)('agree with Intl in %s', (code) => {
    const items = ['1', '2', '3', '4'];
    expect(formats(code).list(items)).toBe(new Intl.ListFormat(code).format(items));
  });
  it('say "ac" before a Welsh vowel', () => {
    expect(formats('cy').list(['Mam', 'Owen'])).toBe('Mam ac Owen');
    expect(formats('cy').list(['Mam', 'Dad', 'Ieuan'])).toBe('Mam, Dad a Ieuan');
    expect(formats('cy').list(['Mam', 'Ifan'])).toBe('Mam ac Ifan');
  });
  it.each(codes)('keep digits 0 to 9 in %s', (code) => {
    expect(formats(code).number(1234567.5)).toMatch(/^[\d., \u00a0\u202f]+$/);
    expect(
      formats(code)
        .number(1234567.5)
        .replace(/[^0-9]/g, ''),
    ).toBe('12345675');
    expect(formats(code).number(7)).toBe('7');
  });
});
