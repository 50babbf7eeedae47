import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nowIso, nowMs, today } from './now.ts';

const zone = process.env['TZ'];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each([
  ['Europe/London', '2027-06-30T23:30:05.007Z', '2027-07-01T00:30:05.007+01:00'],
  ['Europe/London', '2027-01-20T14:03:00.000Z', '2027-01-20T14:03:00.000+00:00'],
  ['America/St_Johns', '2027-01-01T01:00:00.000Z', '2026-12-31T21:30:00.000-03:30'],
])('tells the time of %s', (place, utc, local) => {
  process.env['TZ'] = place;
  vi.setSystemTime(new Date(utc));
  expect(nowIso()).toBe(local);
  expect(today()).toBe(local.slice(0, 10));
  expect(Date.parse(nowIso())).toBe(nowMs());
});
