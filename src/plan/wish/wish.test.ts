import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { personCopy } from '../copy/person-copy.ts';
import { planCopy } from '../copy/plan-copy.ts';
import { setGoal } from '../goal/decide.ts';
import { now } from '../held.ts';
import { addStep } from '../step/decide.ts';
import { changeWish, endWish, sayWish } from './decide.ts';
import { isForAll, shownWishesForGoal, shownWishesOf, wishesForGoal, wishesForStep } from './views.ts';

const today = '2027-01-20';
const nan = words('I want to live at Nan’s.');

const begun = () =>
  story()
    .opens('Clay')
    .adds('Reuben', 'child')
    .adds('Doreen', 'network')
    .does(setGoal, { goal: 'nan', different: words('Reuben lives at Nan’s.') })
    .does(sayWish, { wish: 'w', person: 'reuben', words: nan, goal: 'nan', forAll: false });

it('G7 a wish is somebody’s own words, for a goal of this plan, and ends with a reason', () => {
  const told = begun();
  const another = { wish: 'x', person: 'reuben', words: nan, forAll: false };
  expect(told.refused(sayWish, { ...another, words: words(' ') })).toEqual({
    rule: 'G7',
    reason: 'wish-empty',
  });
  expect(told.refused(sayWish, { ...another, goal: 'none' }).reason).toBe('goal-unknown');
  expect(told.refused(sayWish, { ...another, person: 'nobody' }).reason).toBe('person-unknown');
  expect(told.refused(changeWish, { wish: 'w', words: words('') }).rule).toBe('G7');
  expect(told.facts(changeWish, { wish: 'w', words: nan, goal: 'nan', forAll: false })).toEqual([]);
  expect(told.refused(endWish, { wish: 'w', because: words('') }).rule).toBe('G7');
  expect(wishesForGoal(told.plan, 'nan')).toHaveLength(1);
  told.does(changeWish, { wish: 'w', goal: null });
  expect([now(told.plan.wishes.w!.goal), wishesForGoal(told.plan, 'nan')]).toEqual([null, []]);
  told
    .does(changeWish, { wish: 'w', goal: 'nan' })
    .does(endWish, { wish: 'w', because: words('He changed his mind.') });
  expect(wishesForGoal(told.plan, 'nan')).toEqual([]);
});

it('G8 a wish is on no family screen and no paper before the person said yes, and leaves no trace in the version', () => {
  const told = begun();
  const { version } = planCopy(told.plan, today);
  told.does(sayWish, { wish: 'x', person: 'reuben', words: words('No shouting.'), forAll: false });
  told.does(changeWish, { wish: 'x', words: words('No more shouting.') });
  expect(shownWishesForGoal(told.plan, 'nan')).toEqual([]);
  expect(shownWishesOf(told.plan, 'reuben')).toEqual([]);
  const copies = [
    planCopy(told.plan, today),
    personCopy(told.plan, 'reuben', today),
    personCopy(told.plan, 'doreen', today),
  ];
  expect(JSON.stringify(copies)).not.toMatch(/live at Nan|shouting/);
  expect(copies.map((copy) => copy.version)).toEqual([version, version, version]);
});

it('G8 once the person said yes it stands at the goal, on their page and on paper, until they say no', () => {
  const told = begun().does(changeWish, { wish: 'w', forAll: true });
  expect(shownWishesForGoal(told.plan, 'nan').map(({ id }) => id)).toEqual(['w']);
  expect(planCopy(told.plan, today).goals[0]?.wishes).toEqual([{ person: 'reuben', words: nan }]);
  expect(personCopy(told.plan, 'reuben', today).wishes).toEqual([nan]);
  expect(personCopy(told.plan, 'doreen', today).wishes).toEqual([]);
  told.does(changeWish, { wish: 'w', forAll: false });
  expect(planCopy(told.plan, today).goals[0]?.wishes).toEqual([]);
});

it('G8 where two tablets heard yes and no, it stays closed until somebody asks again', () => {
  const priya = begun().does(changeWish, { wish: 'w', forAll: true });
  const gwen = priya.apart('gwen');
  priya.does(changeWish, { wish: 'w', forAll: false });
  gwen
    .on('2027-01-21')
    .does(changeWish, { wish: 'w', forAll: false })
    .does(changeWish, { wish: 'w', forAll: true });
  priya.meets(gwen);
  expect(now(priya.plan.wishes.w!.forAll)).toBe(true);
  expect(isForAll(priya.plan.wishes.w!)).toBe(false);
});

it('G9 a wish is tied to the steps of this plan that answer it', () => {
  const told = begun().does(addStep, { step: 'visit', sentence: words('Reuben stays at Nan’s on Friday.') });
  expect(told.refused(changeWish, { wish: 'w', steps: ['none'] }).reason).toBe('step-unknown');
  told.does(changeWish, { wish: 'w', steps: ['visit'] });
  expect(now(told.plan.wishes.w!.steps)).toEqual(['visit']);
  expect(told.facts(changeWish, { wish: 'w', steps: ['visit'] })).toEqual([]);
  const another = { wish: 'x', person: 'reuben', words: nan, forAll: false };
  expect(told.refused(sayWish, { ...another, steps: ['none'] }).reason).toBe('step-unknown');
  expect(wishesForStep(told.does(sayWish, { ...another, steps: ['visit'] }).plan, 'visit')).toHaveLength(2);
});
