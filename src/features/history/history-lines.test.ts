import { expect, it } from 'vitest';
import { Tablet } from '../../plan/example/tablet.ts';
import { openPlan } from '../../plan/family/decide.ts';
import { timeline } from '../../plan/history/timeline.ts';
import { addPerson } from '../../plan/people/decide.ts';
import { addStep } from '../../plan/step/decide.ts';
import { disputeWorry, sayWorry } from '../../plan/worry/decide.ts';
import { mainThing } from './main-thing.ts';
import { byDay, tabletNumbers } from './timeline-days.ts';

function told(order: 'happened' | 'written' = 'happened') {
  const tablet = new Tablet('p', 'one', { id: 'gwen', name: 'Gwen' }, '2027-01-20T10:00:00.000Z');
  tablet
    .does(openPlan, { name: 'Docherty', language: 'en-GB', nation: 'england' })
    .does(addPerson, { person: 'bev', name: 'Bev', role: 'network' })
    .at('2027-01-22T10:00:00.000Z', '2027-01-20')
    .does(sayWorry, { worry: 'w', who: ['bev'], about: { text: 'Awake at midnight', language: 'en-GB' } })
    .does(disputeWorry, { worry: 'w', person: 'bev', words: { text: 'Once', language: 'en-GB' } })
    .does(addStep, { step: 's', sentence: { text: 'Ring Bev', language: 'en-GB' }, who: ['bev'] });
  return timeline(tablet.entries, order);
}

it('says what each line is about', () => {
  const about = Object.fromEntries(told().map((line) => [line.type, mainThing(line)?.id ?? null]));
  expect(about).toEqual({
    'plan-opened': null,
    'person-added': 'bev',
    'worry-said': 'w',
    'worry-disputed': 'w',
    'step-added': 's',
  });
});

it('puts lines under the day they happened or were written', () => {
  expect(byDay(told(), 'happened').map(({ day, lines }) => [day, lines.length])).toEqual([['2027-01-20', 5]]);
  expect(byDay(told('written'), 'written').map(({ day }) => day)).toEqual(['2027-01-22', '2027-01-20']);
});

it('numbers tablets in the order they began to write', () => {
  const [line] = told();
  if (line === undefined) throw new Error('nothing was told');
  const other = { ...line, device: 'two', written: '2027-02-01T10:00:00+00:00' };
  expect([...tabletNumbers([other, ...told()])]).toEqual([
    ['one', 1],
    ['two', 2],
  ]);
});
