import { expect, it } from 'vitest';
import type { NextKind } from '../movement/what-is-next.ts';
import { emptyPlan } from '../plan.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { soonestFirst } from './soonest-first.ts';
import { type Summary, summarise } from './summarise.ts';

const blank = summarise(emptyPlan('p'), '2027-03-20', timeLimits.shipped);
const family = (name: string, kind: NextKind, date: string | null = null): Summary => ({
  ...blank,
  id: name,
  name,
  next: { ...blank.next, kind, date },
});
const inOrder = (...all: readonly Summary[]) => all.toSorted(soonestFirst).map(({ name }) => name);

it('V3 what waited longest is no alarm: it stands with what is for today, by name, before what is for tomorrow', () => {
  const order = inOrder(
    family('Zola', 'unblock', '2026-11-01'),
    family('Adair', 'unblock', '2027-03-19'),
    family('Osei', 'step', '2027-03-20'),
    family('Khan', 'meeting', '2027-03-21'),
  );
  expect(order).toEqual(['Adair', 'Osei', 'Zola', 'Khan']);
});

it('V3 what cannot wait comes first, a new plan late, a closed one last, by name', () => {
  const closed = { ...family('Abel', 'plan-b', '2027-01-01'), closed: '2027-03-01' };
  const earlier = { ...family('Ames', 'step', '2027-01-01'), closed: '2027-01-01' };
  const order = inOrder(
    closed,
    earlier,
    family('New', 'write-goal'),
    family('Late', 'late-step', '2027-03-01'),
    family('Must', 'must-do-crossed'),
  );
  expect(order).toEqual(['Must', 'Late', 'New', 'Abel', 'Ames']);
});
