import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setGoal } from '../goal/decide.ts';
import { answerScale, askScale, revealRound } from '../scale/decide.ts';
import { changeStone } from './change.ts';
import { layStone } from './decide.ts';
import { expectedAgainstActual, numbersWithoutGoal } from './expected-actual.ts';

const scale = { question: words('Safe?'), ten: words('every night'), zero: words('not at all') };

/** Sade and small Jo look twice together; the third time is not shown to all yet. */
function asked() {
  const told = story()
    .opens('Sade')
    .adds('Sade', 'parent')
    .adds('Jo', 'child')
    .does(setGoal, { goal: 'nights', different: words('Safe nights.'), scale })
    .does(setGoal, { goal: 'school', different: words('At school.'), scale })
    .does(layStone, { stone: 'b', name: words('B'), by: '2027-03-01', expected: 6, goal: 'nights' })
    .does(layStone, { stone: 'a', name: words('A'), by: '2027-02-01', expected: 4, goal: 'nights' })
    .does(layStone, { stone: 'c', name: words('C'), by: '2027-04-01', expected: 8 });
  for (const [round, on, number] of [
    ['one', '2027-01-21', 3],
    ['two', '2027-02-10', 5],
    ['hidden', '2027-02-20', 9],
  ] as const) {
    told.on(on).does(askScale, { round, goal: 'nights', people: ['sade', 'jo'] });
    told.does(answerScale, { round, person: 'sade', answer: { kind: 'number', number }, alone: true });
    told.does(answerScale, { round, person: 'jo', answer: { kind: 'place', place: 0.3 }, alone: true });
    if (round !== 'hidden') told.does(revealRound, { round });
  }
  return told;
}

it('D18 each person stands for themselves beside what was expected by when; what is not shown to all stays out', () => {
  const [nights, ...others] = expectedAgainstActual(asked().plan);
  expect(others).toEqual([]);
  expect(nights?.goal.id).toBe('nights');
  expect(nights?.expected.map(({ stone, by, number }) => [stone.id, by, number])).toEqual([
    ['a', '2027-02-01', 4],
    ['b', '2027-03-01', 6],
  ]);
  expect(nights?.people).toEqual([
    {
      person: 'sade',
      told: [
        { on: '2027-01-21', round: 'one', kind: 'number', number: 3 },
        { on: '2027-02-10', round: 'two', kind: 'number', number: 5 },
      ],
    },
    {
      person: 'jo',
      told: [
        { on: '2027-01-21', round: 'one', kind: 'place', place: 0.3 },
        { on: '2027-02-10', round: 'two', kind: 'place', place: 0.3 },
      ],
    },
  ]);
});

it('D18 D2 keeps the first day beside the new one, and names numbers that stand on no question', () => {
  const told = asked().does(changeStone, { stone: 'b', by: '2027-03-15', because: words('Ill.') });
  expect(expectedAgainstActual(told.plan)[0]?.expected[1]).toMatchObject({
    by: '2027-03-15',
    firstPromised: '2027-03-01',
  });
  expect(numbersWithoutGoal(told.plan).map((stone) => stone.id)).toEqual(['c']);
  told.does(changeStone, { stone: 'c', goal: 'school' });
  expect(numbersWithoutGoal(told.plan)).toEqual([]);
  expect(expectedAgainstActual(told.plan)[1]).toMatchObject({ goal: { id: 'school' }, people: [] });
});
