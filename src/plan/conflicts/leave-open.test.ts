import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { addStep, changeStep } from '../step/decide.ts';
import { conflicts } from './conflicts.ts';
import { leavingOpen } from './leave-open.ts';

const by = (date: string) => ({ kind: 'by' as const, date });

/** Priya and Gwen moved the step to different days, on tablets that did not see each other. */
function apart() {
  const priya = story()
    .opens('D')
    .does(addStep, { step: 's', sentence: words('Bev walks Alfie.'), when: by('2027-02-01') });
  const gwen = priya.apart('gwen', 'Gwen Adair');
  priya.does(changeStep, { step: 's', when: by('2027-02-08') });
  gwen.does(changeStep, { step: 's', when: by('2027-02-15') });
  return priya.meets(gwen);
}
const open = (told: ReturnType<typeof apart>) => conflicts(told.plan).map(({ field }) => field);

it('R5 a form that sends all its fields settles nothing that nobody touched', () => {
  const told = apart();
  const shown = told.plan.steps['s']?.when.heads[0].value ?? undefined;
  told.does(leavingOpen(changeStep), { step: 's', sentence: words('Auntie Bev walks Alfie.'), when: shown });
  expect(told.plan.steps['s']?.sentence.heads[0].value.text).toBe('Auntie Bev walks Alfie.');
  expect(open(told)).toEqual(['when']);
});

it('R5 choosing what is shown settles it, and so does another day', () => {
  const chosen = apart();
  const shown = chosen.plan.steps['s']?.when.heads[0].value ?? undefined;
  chosen.does(changeStep, { step: 's', when: shown });
  expect(open(chosen)).toEqual([]);
  const moved = apart().does(leavingOpen(changeStep), { step: 's', when: by('2027-03-01') });
  expect(open(moved)).toEqual([]);
});
