import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setGoal } from '../goal/decide.ts';
import { addStep, changeStep, moveStep } from './decide.ts';
import { placeStep } from './place.ts';
import { stepsOfGoal } from './views.ts';

/** Three steps of one goal: a by the 1st, b by the 2nd, c without a day. */
function begun() {
  const told = story()
    .opens('D')
    .does(setGoal, { goal: 'g', different: words('Nights are safe.') });
  for (const step of ['c', 'b', 'a'])
    told.does(addStep, {
      step,
      sentence: words(step),
      goal: 'g',
      ...(step === 'c' ? {} : { when: { kind: 'by', date: step === 'a' ? '2027-02-01' : '2027-02-02' } }),
    });
  return told;
}
const order = ({ plan }: ReturnType<typeof begun>) => stepsOfGoal(plan, 'g').map(({ id }) => id);

it('S15 steps stand by their day until somebody moves one; the others stay where they were', () => {
  const told = begun();
  expect(order(told)).toEqual(['a', 'b', 'c']);
  expect(order(told.does(placeStep, { step: 'c', after: null }))).toEqual(['c', 'a', 'b']);
  expect(order(told.does(placeStep, { step: 'a', after: 'b' }))).toEqual(['c', 'b', 'a']);
  expect(order(told.does(addStep, { step: 'd', sentence: words('d'), goal: 'g' }))).toEqual([
    'c',
    'b',
    'a',
    'd',
  ]);
  // Only b still stands by its day; a and c stay where somebody put them.
  told.does(changeStep, { step: 'b', when: { kind: 'by', date: '2027-03-01' } });
  expect(order(told)).toEqual(['c', 'a', 'b', 'd']);
});

it('S15 moving to where it stands writes nothing; behind what is not in the list is refused', () => {
  const told = begun();
  expect(told.facts(placeStep, { step: 'b', after: 'a' })).toEqual([]);
  expect(told.facts(placeStep, { step: 'a', after: null })).toEqual([]);
  expect(told.refused(placeStep, { step: 'a', after: 'x' }).reason).toBe('step-unknown');
  told.does(moveStep, { step: 'b', to: 'done' });
  expect(told.refused(placeStep, { step: 'a', after: 'b' }).reason).toBe('step-unknown');
});

it('S15 two people who move different steps apart keep both moves', () => {
  const priya = begun();
  const gwen = priya.apart('gwen');
  priya.does(placeStep, { step: 'c', after: null });
  gwen.does(placeStep, { step: 'a', after: 'b' });
  priya.meets(gwen);
  expect(order(priya)).toEqual(['c', 'b', 'a']);
  expect(order(gwen)).toEqual(['c', 'b', 'a']);
});
