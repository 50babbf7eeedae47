import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { endGoingWell, sayGoingWell } from './decide.ts';
import { goingWell } from './views.ts';

it('W4 what goes well is said in words, and which kind it is', () => {
  const told = story().opens('D');
  expect(told.refused(sayGoingWell, { thing: 'g', kind: 'strength', words: words('') })).toEqual({
    rule: 'W4',
    reason: 'going-well-empty',
  });
  told.does(sayGoingWell, { thing: 'g', kind: 'existing-safety', words: words('Mum rang Bev first.') });
  expect(goingWell(told.plan)).toMatchObject([{ kind: 'existing-safety', seenBy: null }]);
});

it('W5 it ends with a reason', () => {
  const told = story()
    .opens('D')
    .does(sayGoingWell, { thing: 'g', kind: 'strength', words: words('x') });
  expect(told.refused(endGoingWell, { thing: 'g', because: words('') }).rule).toBe('W5');
  expect(goingWell(told.does(endGoingWell, { thing: 'g', because: words('Bev moved.') }).plan)).toEqual([]);
});
