import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { scaleBands } from '../council/scale-bands.ts';
import { setGoal } from '../goal/decide.ts';
import { addStep, retireStep } from '../step/decide.ts';
import { bandsAsked } from './bands.ts';
import { answerScale, askScale, decideBand, revealRound } from './decide.ts';
import { revealed, stepSaidIn } from './views.ts';

const scale = { question: words('How safe?'), ten: words('Safe.'), zero: words('Not safe.') };
const { bands } = scaleBands.shipped;

function numbers(mum: number, dad: number) {
  const told = story().opens('D').adds('Jo', 'child').adds('Sade', 'parent').adds('Piotr', 'parent');
  told
    .does(setGoal, { goal: 'g', different: words('x'), scale })
    .does(askScale, { round: 'r', goal: 'g', people: ['sade', 'piotr', 'jo'] });
  const number = (person: string, n: number) => ({
    round: 'r',
    person,
    answer: { kind: 'number' as const, number: n },
    alone: true,
  });
  return told
    .does(answerScale, { ...number('sade', mum), higher: words('Gran stays on Fridays.') })
    .does(answerScale, { ...number('piotr', dad), alone: false, helper: 'sade' })
    .does(answerScale, { round: 'r', person: 'jo', answer: { kind: 'place', place: 0.1 }, alone: true });
}

it('N8 what would make it one higher becomes a step that keeps who said it', () => {
  const told = numbers(7, 3).does(revealRound, { round: 'r' });
  expect(stepSaidIn(told.plan, 'r', 'sade')).toBeUndefined();
  const saidIn = { round: 'r', person: 'sade' };
  told.does(addStep, { step: 's', goal: 'g', sentence: words('Gran stays on Fridays.'), saidIn });
  expect(stepSaidIn(told.plan, 'r', 'sade')?.id).toBe('s');
  expect(stepSaidIn(told.plan, 'r', 'piotr')).toBeUndefined();
  // Taken out again, it can be made a step once more.
  told.does(retireStep, { step: 's', because: words('Gran is ill.') });
  expect(stepSaidIn(told.plan, 'r', 'sade')).toBeUndefined();
  const unknown = { step: 't', sentence: words('x'), saidIn: { round: 'nowhere', person: 'sade' } };
  expect(told.refused(addStep, unknown).rule).toBe('R11');
});

it('N9 asks where a number lies in a band: 2 does, 3 does not, a place never does', () => {
  expect(bandsAsked(numbers(7, 2).plan.rounds.r!, bands)).toEqual([]);
  const [asked] = bandsAsked(numbers(7, 2).does(revealRound, { round: 'r' }).plan.rounds.r!, bands);
  expect(asked?.numbers.map(({ person }) => person)).toEqual(['piotr']);
  expect(bandsAsked(numbers(7, 3).does(revealRound, { round: 'r' }).plan.rounds.r!, bands)).toEqual([]);
});

it('N10 a band decides nothing; what people decided is kept in their words, one beside the other', () => {
  const told = numbers(7, 1);
  const decision = { round: 'r', band: { from: 0, to: 2 }, words: words('Gran stays tonight.') };
  expect(told.refused(decideBand, decision)).toEqual({ rule: 'N2', reason: 'round-not-shown-yet' });
  told.does(revealRound, { round: 'r' });
  expect(bandsAsked(told.plan.rounds.r!, bands)[0]?.answered).toBe(false);
  expect(told.refused(decideBand, { ...decision, words: words(' ') }).rule).toBe('N10');
  told.does(decideBand, { ...decision, person: 'sade' });
  told.does(decideBand, { ...decision, words: words('We meet again on Monday.') });
  expect(told.plan.rounds.r!.decided.map((one) => [one.words.text, one.person])).toEqual([
    ['Gran stays tonight.', 'sade'],
    ['We meet again on Monday.', null],
  ]);
  expect(bandsAsked(told.plan.rounds.r!, bands)[0]?.answered).toBe(true);
});

it('N11 says who helped with an answer', () => {
  const shown = revealed(numbers(7, 3).does(revealRound, { round: 'r' }).plan.rounds.r!)!;
  expect(shown.numbers.map(({ person, helper }) => [person, helper])).toEqual([
    ['piotr', 'sade'],
    ['sade', null],
  ]);
});
