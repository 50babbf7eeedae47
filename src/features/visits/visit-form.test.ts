import { expect, it } from 'vitest';
import { story } from '../../../test/builders/story.ts';
import { planVisit, recordVisitMade } from '../../plan/visit/decide.ts';
import { partsOf } from '../../ui/date-field/read-date.ts';
import { allSeenAlone, childrenIn, emptyForm, formFor, formForNew, waitsFor } from './visit-form.ts';

const today = '2027-02-20';

it('begins with today, whoever writes here and every child, and waits for nothing', () => {
  const form = formForNew('made', today, ['priya'], ['mia', 'jo']);
  expect([form.on, form.who, waitsFor(form, today)]).toEqual([partsOf(today), ['priya'], null]);
  expect(childrenIn(form, ['mia', 'jo'], 'en-GB')).toEqual([]);
});

it('says with one tap that all were seen alone', () => {
  const form = { ...emptyForm, ...allSeenAlone(['mia', 'jo']) };
  expect(childrenIn(form, ['mia', 'jo'], 'en-GB')).toEqual([
    { child: 'mia', seen: true, alone: true },
    { child: 'jo', seen: true, alone: true },
  ]);
});

it('keeps a reason only where there is something to give a reason for', () => {
  const form = { ...emptyForm, seen: { mia: 'not', jo: 'alone' }, because: { mia: 'At Gran’s.', jo: 'x' } };
  expect(childrenIn(form, ['mia', 'jo'], 'en-GB')).toEqual([
    { child: 'mia', seen: false, because: { text: 'At Gran’s.', language: 'en-GB' } },
    { child: 'jo', seen: true, alone: true },
  ]);
});

it('shows what was written, to be put right, and says the same when nothing is changed', () => {
  const children = [{ child: 'mia', seen: true, alone: false, bedroom: true }];
  const told = story(today)
    .opens('D')
    .adds('Mia', 'child')
    .adds('Priya', 'worker')
    .does(recordVisitMade, { visit: 'v', who: ['priya'], children });
  const form = formFor(told.plan.visits['v']!, null, today);
  expect(form).toMatchObject({ way: 'made', seen: { mia: 'with' }, bedroom: ['mia'] });
  const again = { visit: 'v', who: form.who, children: childrenIn(form, ['mia'], 'en-GB') };
  expect(told.facts(recordVisitMade, again)).toEqual([]);
});

it('keeps a child as seen where nobody said whether alone', () => {
  const children = [{ child: 'mia', seen: true }];
  const told = story(today).opens('D').adds('Mia', 'child').adds('Priya', 'worker');
  told.does(recordVisitMade, { visit: 'v', who: ['priya'], children });
  const form = formFor(told.plan.visits['v']!, null, today);
  const again = { visit: 'v', who: form.who, children: childrenIn(form, ['mia'], 'en-GB') };
  expect(again.children).toEqual(children);
  expect(told.facts(recordVisitMade, again)).toEqual([]);
});

it('asks of a planned visit how it went, on the day it was planned for', () => {
  const told = story(today)
    .opens('D')
    .does(planVisit, { visit: 'v', on: '2027-02-18', who: [], children: [] });
  const form = formFor(told.plan.visits['v']!, null, today);
  expect([form.way, form.on, waitsFor(form, today)]).toEqual(['', partsOf('2027-02-18'), 'how']);
  expect(waitsFor({ ...form, way: 'missed' }, today)).toBe('why');
  expect(waitsFor({ ...form, way: 'move' }, undefined)).toBe('day');
});
