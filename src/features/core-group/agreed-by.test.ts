import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { lookAtStep, openMeeting } from '../../plan/meeting/decide.ts';
import { addStep } from '../../plan/step/decide.ts';
import { agreedBy } from './agreed-by.ts';

const by = (date: string) => ({ kind: 'by', date }) as const;

it('tells by person what goes on and what is new, and leaves out what is done or has no day', () => {
  const { plan } = story()
    .opens('Docherty')
    .adds('Bev', 'network')
    .adds('Lee', 'parent')
    .does(addStep, { step: 'goes-on', sentence: words('Bev rings.'), who: ['bev'], when: by('2027-02-03') })
    .does(addStep, { step: 'done', sentence: words('Bev gets a key.'), who: ['bev'], when: by('2027-02-03') })
    .does(addStep, { step: 'no-day', sentence: words('Lee says which nights.'), who: ['lee'] })
    .does(openMeeting, { meeting: 'm1', kind: 'core-group', people: [] })
    .does(lookAtStep, { meeting: 'm1', step: 'goes-on', outcome: 'going' })
    .does(lookAtStep, { meeting: 'm1', step: 'done', outcome: 'done' })
    .does(lookAtStep, { meeting: 'm1', step: 'no-day', outcome: 'stuck' })
    .does(addStep, {
      step: 'new',
      sentence: words('Bev and Lee talk.'),
      who: ['bev', 'lee'],
      when: by('2027-01-29'),
      meeting: 'm1',
    })
    .does(addStep, { step: 'nobody', sentence: words('Find a cot.'), when: by('2027-01-30'), meeting: 'm1' });
  const meeting = plan.meetings['m1'];
  if (!meeting) throw new Error('no meeting');
  expect(agreedBy(plan, meeting).map(({ person, steps }) => [person, steps.map((step) => step.id)])).toEqual([
    ['bev', ['new', 'goes-on']],
    ['lee', ['new']],
    [null, ['nobody']],
  ]);
});
