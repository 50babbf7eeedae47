import { expect, it } from 'vitest';
import { Tablet } from '../example/tablet.ts';
import { openPlan } from '../family/decide.ts';
import { addPerson } from '../people/decide.ts';
import { addStep, moveStep } from '../step/decide.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { soonestFirst } from './soonest-first.ts';
import { stillTime } from './still-time.ts';
import { type Summary, summarise } from './summarise.ts';

function family(name: string): Tablet {
  const tablet = new Tablet(name, 'gwen', { id: 'gwen', name: 'Gwen' }, '2027-01-01T10:00:00.000Z');
  tablet.does(openPlan, { name, language: 'en-GB', nation: 'england' });
  return tablet.does(addPerson, { person: 'ivy', name: 'Ivy', role: 'child', born: '2026-01-01' });
}

const withStep = (name: string, date: string): Tablet =>
  family(name).does(addStep, {
    step: 's',
    sentence: { text: 'See Ivy at school', language: 'en-GB' },
    who: ['ivy'],
    when: { kind: 'by', date },
  });

it('V2 counts time without movement in the child’s days', () => {
  const summary = summarise(family('penfold').plan, '2027-01-01', timeLimits.shipped);
  expect(stillTime(summary, '2027-02-07')).toEqual({
    moved: false,
    days: 37,
    weeks: 5,
    lived: 402,
    every: 11,
    dueIn: null,
  });
});

it('V2 starts again when a step moves', () => {
  const tablet = withStep('penfold', '2027-03-01').at('2027-02-07T10:00:00.000Z');
  tablet.does(moveStep, { step: 's', to: 'started' });
  const { moved, days, every } = stillTime(
    summarise(tablet.plan, '2027-02-08', timeLimits.shipped),
    '2027-02-08',
  );
  expect({ moved, days, every }).toEqual({ moved: true, days: 1, every: null });
});

it('V3 puts what is late before what has a later day, and a new plan last', () => {
  const today = '2027-01-06';
  const sum = (tablet: Tablet): Summary => summarise(tablet.plan, today, timeLimits.shipped);
  const list = [
    sum(family('A new one')),
    sum(withStep('B later', '2027-02-20')),
    sum(withStep('C sooner', '2027-01-07')),
    sum(withStep('D late', '2027-01-05')),
  ];
  expect(list.sort(soonestFirst).map(({ name }) => name)).toEqual([
    'D late',
    'C sooner',
    'B later',
    'A new one',
  ]);
});
