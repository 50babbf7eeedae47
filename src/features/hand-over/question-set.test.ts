import { describe, expect, it } from 'vitest';
import { story } from '../../../test/builders/story.ts';
import { workerName } from '../../plan-ui/person/worker-name.ts';
import { setFor, setsFor, whoCanBeAsked } from './question-set.ts';

const today = '2027-01-20';
const family = (born?: string) =>
  story()
    .opens('D')
    .adds('Lee', 'parent')
    .adds('Osei', 'professional')
    .adds('Priya', 'worker')
    .adds('Hanna', 'child', born === undefined ? {} : { born }).plan;

describe('who is handed the tablet, and with which questions', () => {
  it('asks children, parents and those who work with them, and not whose tablet it is', () => {
    expect(whoCanBeAsked(family(), today).map(({ id }) => id)).toEqual(['hanna', 'lee', 'osei']);
  });

  it('does not ask a child under four', () => {
    expect(whoCanBeAsked(family('2023-01-21'), today).map(({ id }) => id)).toEqual(['lee', 'osei']);
    expect(whoCanBeAsked(family('2023-01-20'), today).map(({ id }) => id)).toEqual(['hanna', 'lee', 'osei']);
  });

  it.each([
    ['2019-01-21', 'age-4-7'],
    ['2019-01-20', 'age-8-11'],
    ['2015-01-21', 'age-8-11'],
    ['2015-01-20', 'age-12-17'],
    [undefined, 'age-8-11'],
  ])('a child born on %s gets %s', (born, set) => {
    const { hanna } = family(born).people;
    expect(hanna && setFor(hanna, today)).toBe(set);
  });

  it('F6 a parent gets the parents’ questions, a teacher the professionals’, and a child may get those of another age', () => {
    const { hanna, lee, osei } = family().people;
    expect([lee && setFor(lee, today), osei && setFor(osei, today)]).toEqual(['parent', 'professional']);
    expect([hanna && setsFor(hanna).length, lee && setsFor(lee)]).toEqual([3, ['parent']]);
  });
});

it('the worker is called what the family calls them, and never by somebody else’s name', () => {
  expect(
    ['Priya Nand', 'Priya', 'Priyanka Nand', 'Gwen Adair'].map((one) => workerName(family(), one)),
  ).toEqual(['Priya', 'Priya', 'Priyanka Nand', 'Gwen Adair']);
});
