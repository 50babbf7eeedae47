import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/day.ts';
import { bankHolidays, type HolidayCalendar } from './bank-holidays.ts';
import { closeOn, layDown, putRight, takeOut, versionsOf, workOn } from './change.ts';
import { dueBy, type Limit, limitOn } from './limit.ts';
import { closesHere, planKind, planKindsFor } from './plan-kinds.ts';
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

describe('limits of one kind of plan', () => {
  const all = { event: 'visit', count: 10, unit: 'working-day', source: 'all kinds' } as const;
  const need = { event: 'visit', kind: 'child-in-need', count: 4, unit: 'week', source: 'in need' } as const;

  it('T9 one for this kind goes before one for all, also before a newer one', () => {
    const newer = { ...all, source: 'newer', validFrom: '2027-01-01' };
    expect(limitOn([all, newer, need], 'visit', '2027-02-01', 'child-in-need')?.source).toBe('in need');
    expect(limitOn([all, newer, need], 'visit', '2027-02-01', 'child-protection')?.source).toBe('newer');
    expect(limitOn([all, newer, need], 'visit', '2026-02-01')?.source).toBe('all kinds');
    const ended = { ...need, validTo: '2026-12-31' };
    expect(limitOn([all, ended], 'visit', '2027-02-01', 'child-in-need')?.source).toBe('all kinds');
  });

  it('T9 every kind named by a shipped limit is a kind of that nation', () => {
    for (const [nation, set] of Object.entries(timeLimits.shipped))
      for (const { kind } of set.limits)
        if (kind !== undefined) expect(planKind(kind)?.nations).toContain(nation);
  });
});

describe('kinds of plan', () => {
  it('T10 each nation has its own, one for child protection, which cannot be closed from a tablet', () => {
    for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
      const kinds = planKindsFor(nation, '2027-01-20');
      expect(kinds.filter(({ closesHere: closes }) => !closes)).toHaveLength(1);
      expect(kinds.length).toBeGreaterThan(2);
    }
    expect(closesHere('child-protection')).toBe(false);
    expect(closesHere('child-in-need')).toBe(true);
    expect(closesHere(null)).toBe(true);
    expect(closesHere('a kind of a newer law')).toBe(false);
  });

  it('T10 a kind is offered only between its days', () => {
    const ids = (on: string) => planKindsFor('england', on).map(({ id }) => id);
    expect(ids('2025-01-01')).not.toContain('family-help');
    expect(ids('2027-01-01')).toContain('family-help');
  });
});

describe('a limit that changes', () => {
  const set = timeLimits.shipped.england;
  const old = limitOn(set.limits, 'later-core-group', '2027-01-01');
  if (!old) throw new Error('no limit');
  const from = (validFrom: string, count: number): Limit & { validFrom: string } => ({
    ...old,
    count,
    validFrom,
    source: `Six weeks, decided ${validFrom}`,
  });

  it('T17 is laid beside the old one, which ends the day before', () => {
    const changed = layDown(set, from('2027-04-01', 6));
    const count = (on: string) => limitOn(changed.limits, 'later-core-group', on)?.count;
    expect([count('2027-03-31'), count('2027-04-01')]).toEqual([4, 6]);
    const [first, second] = versionsOf(changed, old);
    expect([first?.validTo, second?.validTo]).toEqual(['2027-03-31', undefined]);
    expect(timeLimits.read({ ...timeLimits.shipped, england: changed })).not.toBeNull();
  });

  it('T17 one that begins between two ends when the later one begins, and one of the same day is put right', () => {
    const changed = layDown(
      layDown(layDown(set, from('2027-06-01', 8)), from('2027-04-01', 6)),
      from('2027-04-01', 5),
    );
    const stretches = versionsOf(changed, old).map(({ count, validFrom, validTo }) => [
      count,
      validFrom,
      validTo,
    ]);
    expect(stretches).toEqual([
      [4, undefined, '2027-03-31'],
      [5, '2027-04-01', '2027-05-31'],
      [8, '2027-06-01', undefined],
    ]);
  });

  it('T17 taken out again, the one before goes on; what was written wrongly is put right', () => {
    const changed = layDown(set, from('2027-04-01', 6));
    const added = changed.limits.at(-1);
    if (!added) throw new Error('not added');
    expect(takeOut(changed, added)).toEqual(set);
    expect(
      limitOn(putRight(set, old, { ...old, count: 5 }).limits, 'later-core-group', '2027-01-01')?.count,
    ).toBe(5);
  });

  it('T2 closing days are added and taken away, each once, in order', () => {
    const closed = closeOn(closeOn(closeOn(set, '2026-12-31'), '2026-12-24'), '2026-12-31');
    expect(closed.closed).toEqual(['2026-12-24', '2026-12-31']);
    expect(addWorkingDays(closed, '2026-12-15', 10)).toBe('2027-01-05');
    expect(workOn(closed, '2026-12-24').closed).toEqual(['2026-12-31']);
  });
});
