import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { addStep } from '../../plan/step/decide.ts';
import { smallSteps, splitForm } from './split-form.ts';

const big = (date: string) =>
  story()
    .opens('D')
    .does(addStep, { step: 'big', sentence: words('Jade finishes.'), when: { kind: 'by', date } }).plan.steps
    .big!;
let count = 0;
const newId = () => {
  count += 1;
  return `new-${count}`;
};

it('begins within a fortnight and ends on the day promised for the whole', () => {
  const form = splitForm(big('2027-04-30'), '2027-01-20');
  const days = smallSteps({ ...form, one: 'a', two: 'b', three: 'c' }, newId)?.map(({ when }) => when);
  expect(days).toEqual(['2027-01-27', '2027-02-03', '2027-04-30'].map((date) => ({ kind: 'by', date })));
});

it('takes only those with words, and none while a day is no day', () => {
  const form = splitForm(big('2027-04-30'), '2027-01-20');
  expect(smallSteps({ ...form, one: 'a', three: ' ' }, newId)).toHaveLength(1);
  const odd = { day: '31', month: '2', year: '2027' };
  expect(smallSteps({ ...form, one: 'a', 'one-by': odd }, newId)).toBeNull();
  // A day that was mistyped beside no words is nobody's trouble.
  expect(smallSteps({ ...form, one: 'a', two: 'b', 'three-by': odd }, newId)).toHaveLength(2);
});
