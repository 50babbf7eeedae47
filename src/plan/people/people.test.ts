import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { openPlan, renameFamily } from '../family/decide.ts';
import { now } from '../held.ts';
import {
  addPerson,
  changeDueDate,
  choosePersonLanguage,
  chooseReading,
  nameHousehold,
  personCameBack,
  personLeft,
  recordBirth,
  recordTold,
  writePhone,
} from './decide.ts';
import {
  ageOn,
  children,
  daysUntilTold,
  everyone,
  households,
  isUnborn,
  nameOf,
  notTold,
  peopleWhoLeft,
  secondLanguage,
} from './views.ts';

const child = (more: object) => story().opens('Docherty').adds('Alfie', 'child', more).plan.people.alfie!;

describe('people', () => {
  it('P1 a family and a person need a name', () => {
    expect(story().refused(openPlan, { name: ' ', language: 'en-GB', nation: 'england' })).toEqual({
      rule: 'P1',
      reason: 'family-name-empty',
    });
    const told = story().opens('Docherty');
    expect(told.refused(renameFamily, { name: '' }).rule).toBe('P1');
    expect(told.refused(addPerson, { person: 'x', role: 'child', name: '' })).toEqual({
      rule: 'P1',
      reason: 'person-name-empty',
    });
  });

  it('P2 an unborn child has a due date, and one day a birthday', () => {
    const told = story().opens('Tull');
    expect(told.refused(addPerson, { person: 'b', role: 'child', name: 'Baby', unborn: true })).toEqual({
      rule: 'P2',
      reason: 'unborn-needs-due-date',
    });
    expect(
      told.refused(addPerson, {
        person: 'b',
        role: 'child',
        name: 'Baby',
        due: '2027-05-10',
        born: '2027-01-01',
      }).reason,
    ).toBe('due-and-born');
    told.adds('Baby', 'child', { unborn: true, due: '2027-05-10' });
    expect(isUnborn(told.plan.people.baby!)).toBe(true);
    expect(ageOn(told.plan.people.baby!, '2027-01-20')).toEqual({ unit: 'unborn', due: '2027-05-10' });
    told.on('2027-05-20').does(recordBirth, { person: 'baby', born: '2027-05-17' });
    expect(ageOn(told.plan.people.baby!, '2027-05-20')).toEqual({ unit: 'days', count: 3 });
    expect(told.refused(changeDueDate, { person: 'baby', due: '2027-05-18' }).reason).toBe('due-and-born');
  });

  it('P3 a grown-up has no due date', () => {
    const told = story().opens('Tull').adds('Leanne', 'parent');
    expect(
      told.refused(addPerson, { person: 'm', role: 'parent', name: 'Marcus', due: '2027-05-10' }).rule,
    ).toBe('P3');
    expect(told.refused(changeDueDate, { person: 'leanne', due: '2027-05-10' }).rule).toBe('P3');
  });

  it('P4 counts the days until a parent is told, and keeps them', () => {
    const told = story('2026-12-28')
      .opens('Bassett')
      .adds('Corey', 'parent')
      .adds('Ron', 'network', { responsibility: 'yes' })
      .adds('Bev', 'network');
    const untold = (day: string) => notTold(told.plan, day).map(({ person, days }) => [person.id, days]);
    expect(untold('2027-01-20')).toEqual([
      ['corey', 23],
      ['ron', 23],
    ]);
    told.on('2027-01-20');
    expect(told.refused(recordTold, { person: 'corey', how: words(' ') }).reason).toBe('told-how-empty');
    told.does(recordTold, { person: 'corey', how: words('At home, with a copy.') });
    expect(untold('2027-02-01')).toEqual([['ron', 35]]);
    expect(daysUntilTold(told.plan, told.plan.people.corey!)).toBe(23);
    expect(told.facts(recordTold, { person: 'corey', how: words('At home, with a copy.') })).toEqual([]);
  });

  it('P5 somebody who leaves needs a reason, stays known by name and can come back', () => {
    const told = story().opens('Docherty').adds('Lee', 'parent');
    expect(told.refused(personLeft, { person: 'lee', because: words('') }).rule).toBe('P5');
    told.does(personLeft, { person: 'lee', because: words('He moved away.') });
    expect([
      everyone(told.plan),
      peopleWhoLeft(told.plan).map(({ id }) => id),
      nameOf(told.plan, 'lee'),
    ]).toEqual([[], ['lee'], 'Lee']);
    expect(told.facts(personLeft, { person: 'lee', because: words('Again.') })).toEqual([]);
    expect(everyone(told.does(personCameBack, { person: 'lee' }).plan)).toHaveLength(1);
  });

  it.each([
    ['2026-12-28', { unit: 'weeks', count: 3 }],
    ['2027-01-19', { unit: 'days', count: 1 }],
    ['2026-10-20', { unit: 'months', count: 3 }],
    ['2025-01-21', { unit: 'months', count: 23 }],
    ['2025-01-20', { unit: 'years', count: 2 }],
    ['2020-01-21', { unit: 'years', count: 6 }],
  ])('P6 born on %s', (born, age) => {
    expect(ageOn(child({ born }), '2027-01-20')).toEqual(age);
  });

  it('P6 says nothing where no birthday is known', () => {
    expect(ageOn(child({}), '2027-01-20')).toBeNull();
    expect(ageOn(child({ born: '2027-01-20' }), '2027-01-19')).toBeNull();
  });

  it('P7 a language is named by its tag', () => {
    const told = story().opens('Latif').adds('Farzana', 'parent', { language: 'ur' });
    expect(told.refused(choosePersonLanguage, { person: 'farzana', language: 'Urdu, I think' })).toEqual({
      rule: 'P7',
      reason: 'language-unknown',
    });
    expect(told.facts(choosePersonLanguage, { person: 'farzana', language: 'pa-PK' })).toHaveLength(1);
  });

  it('children stand first, the oldest first, the unborn last', () => {
    const told = story()
      .opens('D')
      .adds('Priya', 'worker')
      .adds('Jade', 'parent')
      .adds('Baby', 'child', { due: '2027-05-10' })
      .adds('Rosie', 'child', { born: '2023-05-01' })
      .adds('Alfie', 'child', { born: '2020-06-01' });
    expect(everyone(told.plan).map(({ id }) => id)).toEqual(['alfie', 'rosie', 'baby', 'jade', 'priya']);
    expect(children(told.plan)).toHaveLength(3);
  });

  it('an emptied household or number is none', () => {
    const told = story().opens('D').adds('Lee', 'parent', { household: 'Lee’s', phone: '0' });
    told
      .does(nameHousehold, { person: 'lee', household: ' ' })
      .does(writePhone, { person: 'lee', phone: '' });
    expect(now(told.plan.people.lee!.phone)).toBeNull();
    expect([...households(told.plan).keys()]).toEqual([null]);
  });

  it('P8 how somebody reads best is theirs, and the last choice stands', () => {
    const told = story().opens('Broome').adds('Tanya', 'parent');
    expect(now(told.plan.people.tanya!.reading)).toBeNull();
    const pictures = { level: 'pictures', text: 'large', contrast: 'soft' } as const;
    told.does(chooseReading, { person: 'tanya', reading: pictures });
    expect(now(told.plan.people.tanya!.reading)).toEqual(pictures);
    expect(told.facts(chooseReading, { person: 'tanya', reading: pictures })).toEqual([]);
    expect(told.refused(chooseReading, { person: 'nobody', reading: pictures }).rule).toBe('R11');
  });

  it('P8 what stands beside the first language on screens that are everybody’s: what the first of the family chose', () => {
    const told = story()
      .opens('Latif')
      .adds('Priya', 'worker')
      .adds('Yusuf', 'parent')
      .adds('Farzana', 'parent');
    const both = (beside: string) => ({ level: 'short', text: 'usual', contrast: 'soft', beside }) as const;
    told.does(chooseReading, { person: 'priya', reading: both('pl') });
    expect(secondLanguage(told.plan)).toBeNull();
    told.does(chooseReading, { person: 'farzana', reading: both('en-GB') });
    expect(secondLanguage(told.plan)).toBe('en-GB');
    told.does(chooseReading, { person: 'yusuf', reading: both('ar') });
    expect(secondLanguage(told.plan)).toBe('ar');
  });
});
