import { expect, it } from 'vitest';
import { exampleEntries } from '../example/example-entries.ts';
import { fold } from '../fold.ts';
import { emptyPlan } from '../plan.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { summarise } from './summarise.ts';

it('V3 holds days and no distances, and survives being stored', () => {
  const plan = fold('example', exampleEntries('2027-01-20'));
  const today = summarise(plan, '2027-01-20', timeLimits.shipped);
  const later = summarise(plan, '2027-01-21', timeLimits.shipped);
  expect(JSON.parse(JSON.stringify(today))).toEqual(today);
  expect({ ...later, today: '' }).toEqual({ ...today, today: '' });
  // 400 families are one piece that opens in milliseconds: what is due is most of it.
  expect(JSON.stringify(today).length).toBeLessThan(5000);
});

it('V3 shows the children and parents, the one thing next, and what moved', () => {
  const summary = summarise(fold('example', exampleEntries('2027-01-20')), '2027-01-20', timeLimits.shipped);
  expect(summary).toMatchObject({
    id: 'example',
    name: 'Docherty',
    more: 1,
    lastMoved: '2027-01-17',
    due: ['2027-04-05'],
    notTold: [],
    next: { kind: 'late-step', id: 'breakfast' },
    counts: { setAside: 0, newer: 0, conflicts: 1 },
  });
  expect(summary.faces.map(({ id }) => id)).toEqual(['alfie', 'rosie', 'baby', 'kelly-ann']);
  expect(summary.born).toHaveLength(2);
});

it('V3 an empty plan has a summary too', () => {
  expect(summarise(emptyPlan('p'), '2027-01-20', timeLimits.shipped)).toMatchObject({
    name: '',
    opened: null,
    closed: null,
    lastMoved: null,
    faces: [],
    next: { kind: 'write-goal' },
  });
});

it('V3, T15 holds what is due, the earliest first, and nothing further ahead than the calendar looks', () => {
  const { dues } = summarise(fold('example', exampleEntries('2027-01-20')), '2027-01-20', timeLimits.shipped);
  expect(dues.map(({ by }) => by)).toEqual(dues.map(({ by }) => by).toSorted());
  expect(dues.map(({ event }) => event)).toContain('step');
  expect(dues.every(({ by }) => by <= '2027-04-30')).toBe(true);
});
