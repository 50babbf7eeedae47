import { expect, it } from 'vitest';
import { story } from '../../../test/builders/story.ts';
import { beginTelling, fillHill, pickHill } from './decide.ts';
import { voicesTakenAway } from './taken-away.ts';

const one = { keepsake: 'v1', seconds: 4 };
const two = { keepsake: 'v2', seconds: 9 };

/** Mia said two things onto her hill at ten o'clock and took the first away at twenty past. */
const told = () =>
  story()
    .opens('D')
    .adds('Mia', 'child')
    .does(beginTelling, { telling: 't', person: 'mia', parents: { kind: 'lives-elsewhere' } })
    .does(pickHill, { hill: 'w', telling: 't', kind: 'worries' })
    .writes('2027-01-20T10:00:00.000Z', '2027-01-20')
    .does(fillHill, { hill: 'w', voices: [one, two] })
    .writes('2027-01-20T10:20:00.000Z', '2027-01-20')
    .does(fillHill, { hill: 'w', voices: [two] });

it('E11 a recording that was taken away is gone for good once nobody can take that back', () => {
  const { plan, entries } = told();
  expect(voicesTakenAway(plan, entries, '2027-01-20T10:20:00.000Z')).toEqual([]);
  expect(voicesTakenAway(plan, entries, '2027-01-20T10:20:01.000Z')).toEqual(['v1']);
});

it('E11 R5 it stays as long as another tablet’s value beside it still says it, and while an entry cannot be read', () => {
  const mia = told();
  const later = '2027-01-21T10:00:00.000Z';
  const odd = { ...mia.entries.at(-1)!, id: 'odd', odd: 'x' } as unknown as (typeof mia.entries)[number];
  expect(voicesTakenAway(mia.plan, [...mia.entries, odd], later)).toEqual([]);
  const gwen = mia.apart('gwen');
  mia.on('2027-01-22').does(fillHill, { hill: 'w', voices: [] });
  gwen.on('2027-01-22').does(fillHill, { hill: 'w', voices: [one, two] });
  mia.meets(gwen);
  expect(voicesTakenAway(mia.plan, mia.entries, '2027-01-25T10:00:00.000Z')).toEqual([]);
});
