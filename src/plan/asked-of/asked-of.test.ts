import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { addStep, answerStep, moveStep, sayStepBack } from '../step/decide.ts';
import { A_FEW, askedOf } from './asked-of.ts';

it('V4 a few things with helpers and days, what others promise, and my answer', () => {
  const told = story()
    .opens('D')
    .adds('Kelly-Ann', 'parent')
    .adds('Bev', 'network')
    .adds('Priya', 'worker')
    .does(addStep, {
      step: 'ring',
      sentence: words('I ring Bev.'),
      who: ['kelly-ann'],
      helpers: ['bev'],
      when: { kind: 'by', date: '2027-01-18' },
    })
    .does(addStep, { step: 'key', sentence: words('Bev gets a key.'), who: ['bev'], helpers: ['kelly-ann'] })
    .does(addStep, {
      step: 'call',
      sentence: words('Priya calls.'),
      who: ['priya'],
      when: { kind: 'by', date: '2027-01-21' },
    })
    .does(addStep, { step: 'old', sentence: words('Done.'), who: ['kelly-ann'] })
    .does(moveStep, { step: 'old', to: 'done' })
    .does(answerStep, {
      step: 'ring',
      person: 'kelly-ann',
      answer: 'disagree',
      because: words('Too late for me.'),
    });
  const mine = askedOf(told.plan, 'kelly-ann', '2027-01-20');
  expect(mine.items).toMatchObject([
    { step: { id: 'ring' }, due: '2027-01-18', late: true, helpers: ['bev'], answer: { answer: 'disagree' } },
  ]);
  expect(mine.helps.map(({ step }) => step.id)).toEqual(['key']);
  expect(mine.others.map(({ person, step, more }) => [person.id, step.id, more])).toEqual([
    ['bev', 'key', 0],
    ['priya', 'call', 0],
  ]);
});

it('V4 never more than a few; the rest is counted', () => {
  const told = story().opens('D').adds('Bev', 'network');
  for (let i = 0; i < 8; i += 1) told.does(addStep, { step: `s${i}`, sentence: words('x'), who: ['bev'] });
  const mine = askedOf(told.plan, 'bev', '2027-01-20');
  expect([mine.items.length, mine.more]).toEqual([A_FEW, 3]);
});

it('V4 S13 what was not clear the last time is the first of the few', () => {
  const told = story().opens('B').adds('Tanya', 'parent');
  for (const step of ['a', 'b', 'c']) told.does(addStep, { step, sentence: words(step), who: ['tanya'] });
  told.does(sayStepBack, { step: 'b', person: 'tanya', clear: false });
  const asked = (day: string) => askedOf(told.plan, 'tanya', day).items;
  expect(asked('2027-01-20').map(({ step }) => step.id)).toEqual(['a', 'b', 'c']);
  expect(asked('2027-01-27').map(({ step, unclear }) => [step.id, unclear])).toEqual([
    ['b', true],
    ['a', false],
    ['c', false],
  ]);
});
