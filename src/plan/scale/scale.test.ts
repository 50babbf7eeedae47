import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setGoal, wordScale } from '../goal/decide.ts';
import { addToRound, answerScale, askScale, revealRound, sayGap } from './decide.ts';
import { dots, lastShown, latestNumbers, openRound, revealed, waiting } from './views.ts';

const scale = { question: words('How safe?'), ten: words('Safe.'), zero: words('Not safe.') };
const begun = () => {
  const told = story()
    .opens('D')
    .adds('Jo', 'child')
    .does(setGoal, { goal: 'g', different: words('x'), scale });
  for (const name of ['Sade', 'Piotr', 'Gran', 'School', 'Sam']) told.adds(name, 'network');
  return told.does(askScale, { round: 'r', goal: 'g', people: ['sade', 'piotr', 'gran', 'school', 'jo'] });
};
const number = (round: string, person: string, n: number) => ({
  round,
  person,
  answer: { kind: 'number' as const, number: n },
  alone: true,
});

it('N1 a round keeps the words it was asked in', () => {
  const told = begun().does(wordScale, {
    goal: 'g',
    scale: { ...scale, question: words('Are nights safe?') },
  });
  expect(told.plan.rounds.r!.asked).toEqual(scale);
});

it('N2 hidden until shown to all; before that only who has answered', () => {
  const told = begun().does(answerScale, number('r', 'sade', 7));
  expect(revealed(told.plan.rounds.r!)).toBeNull();
  expect([dots(told.plan, 'g'), latestNumbers(told.plan, 'g'), lastShown(told.plan, 'g')]).toEqual([
    [],
    [],
    null,
  ]);
  expect(waiting(told.plan.rounds.r!)).toEqual({
    answered: ['sade'],
    notYet: ['piotr', 'gran', 'school', 'jo'],
  });
  expect(told.refused(sayGap, { round: 'r', words: words('x') })).toEqual({
    rule: 'N2',
    reason: 'round-not-shown-yet',
  });
});

it('N3 only people who were asked, and late only when it is wanted', () => {
  const told = begun();
  expect(told.refused(answerScale, number('r', 'sam', 5))).toEqual({
    rule: 'N3',
    reason: 'person-not-asked',
  });
  told
    .does(addToRound, { round: 'r', person: 'sam' })
    .does(answerScale, number('r', 'sam', 5))
    .does(revealRound, { round: 'r' });
  expect(told.refused(answerScale, number('r', 'gran', 6))).toEqual({
    rule: 'N3',
    reason: 'round-already-shown',
  });
  expect(told.facts(answerScale, { ...number('r', 'gran', 6), late: true })).toHaveLength(1);
  expect(told.refused(askScale, { round: 'q', goal: 'g', people: [] }).reason).toBe('nobody-asked');
});

it('N4 a place on the path is never a number', () => {
  const told = begun()
    .does(answerScale, { round: 'r', person: 'jo', answer: { kind: 'place', place: 1 / 3 }, alone: true })
    .does(revealRound, { round: 'r' });
  const shown = revealed(told.plan.rounds.r!)!;
  expect([shown.numbers, shown.places.map(({ person, place }) => [person, place])]).toEqual([
    [],
    [['jo', 1 / 3]],
  ]);
  expect(latestNumbers(told.plan, 'g')).toEqual([]);
});

it('N5 side by side in number order, with nothing averaged', () => {
  const told = begun();
  for (const [person, n] of [
    ['sade', 7],
    ['school', 5],
    ['piotr', 3],
    ['gran', 5],
  ] as const)
    told.does(answerScale, number('r', person, n));
  told.does(revealRound, { round: 'r' });
  const shown = revealed(told.plan.rounds.r!)!;
  expect(shown.numbers.map((one) => [one.person, one.number])).toEqual([
    ['piotr', 3],
    ['gran', 5],
    ['school', 5],
    ['sade', 7],
  ]);
  expect(shown.notAnswered).toEqual(['jo']);
  expect(JSON.stringify(shown)).not.toMatch(/average|mean|median/i);
});

it('N6 nothing to show before the first answer', () => {
  const told = begun();
  expect(told.refused(revealRound, { round: 'r' })).toEqual({ rule: 'N6', reason: 'nobody-answered' });
  told.does(answerScale, number('r', 'sade', 7)).does(revealRound, { round: 'r' });
  expect(told.facts(revealRound, { round: 'r' })).toEqual([]);
});

it.each([-1, 11, 4.5])('N7 %d is not a number on the scale', (n) => {
  expect(begun().refused(answerScale, number('r', 'sade', n))).toEqual({
    rule: 'N7',
    reason: 'number-out-of-range',
  });
  expect(
    begun().refused(answerScale, {
      round: 'r',
      person: 'jo',
      answer: { kind: 'place', place: n },
      alone: true,
    }).rule,
  ).toBe('N7');
});

it('the latest number of each person over several rounds', () => {
  const told = begun()
    .does(answerScale, number('r', 'sade', 7))
    .does(answerScale, number('r', 'piotr', 3))
    .does(revealRound, { round: 'r' });
  told
    .on('2027-02-20')
    .does(askScale, { round: 'q', goal: 'g', people: ['piotr'] })
    .does(answerScale, number('q', 'piotr', 8));
  expect(openRound(told.plan, 'g')?.id).toBe('q');
  told.does(revealRound, { round: 'q' }).does(sayGap, { round: 'q', words: words('Closer.') });
  expect(latestNumbers(told.plan, 'g').map(({ person, number: n, round }) => [person, n, round])).toEqual([
    ['sade', 7, 'r'],
    ['piotr', 8, 'q'],
  ]);
  expect(dots(told.plan, 'g').map(({ round }) => round.id)).toEqual(['r', 'q']);
});
