import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { now } from '../held.ts';
import { askScale } from '../scale/decide.ts';
import { sayWorry } from '../worry/decide.ts';
import { giveUpGoal, linkGoalToWorries, reachGoal, reopenGoal, setGoal, wordScale } from './decide.ts';
import { placeGoal } from './place.ts';
import { goalsOfWorry, openGoals, reachedGoals, worriesOfGoal } from './views.ts';

const begun = () =>
  story()
    .opens('D')
    .adds('Jade', 'parent')
    .does(setGoal, { goal: 'g', different: words('Nights are safe.') });
const scale = { question: words('How safe?'), ten: words('Safe.'), zero: words('Not safe.') };

it('G1 a goal says what will be different', () => {
  expect(begun().refused(setGoal, { goal: 'x', different: words('') })).toEqual({
    rule: 'G1',
    reason: 'goal-empty',
  });
});

it('G2 nobody is asked before the question and both ends have words', () => {
  const told = begun();
  expect(told.refused(askScale, { round: 'r', goal: 'g', people: ['jade'] })).toEqual({
    rule: 'G2',
    reason: 'scale-words-empty',
  });
  expect(told.refused(wordScale, { goal: 'g', scale: { ...scale, zero: words(' ') } }).rule).toBe('G2');
  told.does(wordScale, { goal: 'g', scale });
  expect(told.facts(askScale, { round: 'r', goal: 'g', people: ['jade'] })).toMatchObject([{ asked: scale }]);
});

it('G3 given up with a reason, reached without one, and opened again', () => {
  const told = begun();
  expect(told.refused(giveUpGoal, { goal: 'g', because: words('') }).rule).toBe('G3');
  told.does(giveUpGoal, { goal: 'g', because: words('Not what they want.') });
  expect([openGoals(told.plan), reachedGoals(told.plan)]).toEqual([[], []]);
  expect(openGoals(told.does(reopenGoal, { goal: 'g' }).plan)).toHaveLength(1);
  expect(reachedGoals(told.does(reachGoal, { goal: 'g' }).plan)).toMatchObject([
    { ended: { on: '2027-01-20', words: null } },
  ]);
});

it('G4 a goal is tied only to worries of this plan', () => {
  expect(begun().refused(linkGoalToWorries, { goal: 'g', worries: ['none'] }).reason).toBe('worry-unknown');
  expect(begun().facts(linkGoalToWorries, { goal: 'g', worries: [] })).toEqual([]);
  expect(now(begun().plan.goals.g!.worries)).toEqual([]);
});

it('G5 a worry stands with its goals, and a goal that was given up answers none', () => {
  const told = begun()
    .does(sayWorry, { worry: 'w', who: ['jade'], about: words('Alfie was awake alone.') })
    .does(linkGoalToWorries, { goal: 'g', worries: ['w'] })
    .does(setGoal, { goal: 'h', different: words('Alfie sleeps.'), worries: ['w'] });
  expect(goalsOfWorry(told.plan, 'w').map(({ id }) => id)).toEqual(['g', 'h']);
  expect(worriesOfGoal(told.plan, told.plan.goals.g!).map(({ id }) => id)).toEqual(['w']);
  told.does(giveUpGoal, { goal: 'h', because: words('Too big.') }).does(reachGoal, { goal: 'g' });
  expect(goalsOfWorry(told.plan, 'w').map(({ id }) => id)).toEqual(['g']);
});

it('G6 goals stand as they were set until somebody moves one, and two moves apart both hold', () => {
  const priya = begun()
    .does(setGoal, { goal: 'h', different: words('Alfie is at school.') })
    .does(setGoal, { goal: 'i', different: words('Rosie eats breakfast.') });
  const order = () => openGoals(priya.plan).map(({ id }) => id);
  expect(order()).toEqual(['g', 'h', 'i']);
  expect(priya.facts(placeGoal, { goal: 'h', after: 'g' })).toEqual([]);
  expect(priya.refused(placeGoal, { goal: 'h', after: 'x' }).reason).toBe('goal-unknown');
  const gwen = priya.apart('gwen');
  priya.does(placeGoal, { goal: 'i', after: null });
  gwen.does(placeGoal, { goal: 'g', after: 'h' });
  priya.meets(gwen);
  expect(order()).toEqual(['i', 'h', 'g']);
});
