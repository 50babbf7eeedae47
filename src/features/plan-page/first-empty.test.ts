import { expect, it } from 'vitest';
import { Tablet } from '../../plan/example/tablet.ts';
import { openPlan } from '../../plan/family/decide.ts';
import { addPerson } from '../../plan/people/decide.ts';
import { sayWorry } from '../../plan/worry/decide.ts';
import { firstEmpty } from './first-empty.ts';

it('leads from people to worry to goal', () => {
  const tablet = new Tablet('p', 'gwen', { id: 'gwen', name: 'Gwen' }, '2027-01-20T10:00:00.000Z');
  tablet.does(openPlan, { name: 'Docherty', language: 'en-GB', nation: 'england' });
  expect(firstEmpty(tablet.plan)).toBe('people');
  tablet.does(addPerson, { person: 'alfie', name: 'Alfie', role: 'child' });
  expect(firstEmpty(tablet.plan)).toBe('worries');
  tablet.does(sayWorry, {
    worry: 'w',
    who: [],
    about: { text: 'Alfie was awake at midnight.', language: 'en-GB' },
  });
  expect(firstEmpty(tablet.plan)).toBe('goals');
});
