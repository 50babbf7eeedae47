import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { now } from '../held.ts';
import { changeGoingWell } from './change.ts';
import { endGoingWell, sayGoingWell } from './decide.ts';
import { goingWell, goingWellByKind } from './views.ts';

it('W4 what goes well is said in words, and which kind it is', () => {
  const told = story().opens('D');
  expect(told.refused(sayGoingWell, { thing: 'g', kind: 'strength', words: words('') })).toEqual({
    rule: 'W4',
    reason: 'going-well-empty',
  });
  told.does(sayGoingWell, { thing: 'g', kind: 'existing-safety', words: words('Mum rang Bev first.') });
  const [thing] = goingWell(told.plan);
  expect([now(thing!.kind), now(thing!.seenBy)]).toEqual(['existing-safety', null]);
});

it('W5 it ends with a reason', () => {
  const told = story()
    .opens('D')
    .does(sayGoingWell, { thing: 'g', kind: 'strength', words: words('x') });
  expect(told.refused(endGoingWell, { thing: 'g', because: words('') }).rule).toBe('W5');
  expect(goingWell(told.does(endGoingWell, { thing: 'g', because: words('Bev moved.') }).plan)).toEqual([]);
});

it('W4 its kind and who saw it can be put right later; what kept the child safe stands apart', () => {
  const told = story()
    .opens('D')
    .does(sayGoingWell, { thing: 'reads', kind: 'strength', words: words('Mum reads to Alfie.') })
    .does(sayGoingWell, { thing: 'rang', kind: 'strength', words: words('Mum rang Bev that night.') });
  expect(goingWellByKind(told.plan).map(({ kind }) => kind)).toEqual(['strength']);
  const change = { thing: 'rang', kind: 'existing-safety', seenBy: words('Bev, on 3 January') } as const;
  expect(told.facts(changeGoingWell, change).map(({ type }) => type)).toEqual([
    'going-well-kind-chosen',
    'going-well-seen-by-worded',
  ]);
  told.does(changeGoingWell, change);
  expect(goingWellByKind(told.plan).map(({ kind, things }) => [kind, things.map(({ id }) => id)])).toEqual([
    ['existing-safety', ['rang']],
    ['strength', ['reads']],
  ]);
  expect(told.facts(changeGoingWell, change)).toEqual([]);
  told.does(changeGoingWell, { thing: 'rang', seenBy: words(' ') });
  expect(now(told.plan.goingWell['rang']!.seenBy)).toBeNull();
});
