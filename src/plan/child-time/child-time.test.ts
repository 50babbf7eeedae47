import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import type { Delay } from '../drift/delay.ts';
import { drift } from '../drift/drift.ts';
import { addStep } from '../step/decide.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { childTime } from './child-time.ts';
import { daysLost, lostStretches } from './days-lost.ts';

const of = (cause: Delay['cause'], from: string, to: string | null): Delay => ({
  id: `${cause} ${from}`,
  cause,
  about: null,
  from,
  to,
  unblock: 'hold-supervision',
});

it('Y21 two delays on the same days cost those days once, and days in between cost nothing', () => {
  const delays = [
    of('late-step', '2027-02-01', '2027-02-10'),
    of('stuck-step', '2027-02-05', '2027-02-12'),
    of('late-stone', '2027-02-13', '2027-02-14'),
    of('visit-missed', '2027-03-01', null),
  ];
  expect(lostStretches(delays, '2027-03-03')).toEqual([
    { from: '2027-02-01', to: '2027-02-14' },
    { from: '2027-03-01', to: '2027-03-03' },
  ]);
  expect(daysLost(delays, '2027-03-03')).toBe(17);
});

it('Y22 37 of the 402 days of Ivy’s life', () => {
  const told = story('2027-01-01').opens('Docherty').adds('Ivy', 'child', { born: '2026-01-01' });
  told.adds('Baby', 'child', { due: '2027-02-17' });
  told.does(addStep, { step: 's', sentence: words('See Ivy'), when: { kind: 'by', date: '2027-01-01' } });
  const today = '2027-02-07';
  const delays = drift(told.plan, timeLimits.shipped, today).filter(({ cause }) => cause === 'late-step');
  const { days, causes, children, weeks } = childTime(told.plan, delays, today);
  expect(days).toBe(37);
  expect(causes).toEqual([{ cause: 'late-step', days: 37, open: true }]);
  expect(children.map(({ lost, lived, dueIn }) => ({ lost, lived, dueIn }))).toEqual([
    { lost: 37, lived: 402, dueIn: null },
    { lost: 37, lived: null, dueIn: 10 },
  ]);
  expect(weeks.map(({ lost }) => lost)).toEqual([6, 7, 7, 7, 7, 3]);
});

it('Y22 a baby born in the middle loses only days of their own life', () => {
  const told = story('2027-01-01')
    .opens('Tull')
    .on('2027-02-01')
    .adds('Isla', 'child', { born: '2027-02-01' });
  const delays = [of('late-step', '2027-01-20', '2027-02-03')];
  const [isla] = childTime(told.plan, delays, '2027-02-11').children;
  expect({ lost: isla?.lost, lived: isla?.lived }).toEqual({ lost: 2, lived: 10 });
});
