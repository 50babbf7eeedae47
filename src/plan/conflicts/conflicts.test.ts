import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { renameFamily } from '../family/decide.ts';
import { setGoal, wordScale } from '../goal/decide.ts';
import { chooseLooks } from '../people/decide.ts';
import { layStone, reachStone } from '../road/decide.ts';
import { conflicts, conflictsOf } from './conflicts.ts';

it('V5 finds what people changed apart, in any room, the latest first', () => {
  const scale = (text: string) => ({ question: words(text), ten: words('t'), zero: words('z') });
  const looks = (tone: 1 | 2) =>
    ({ base: 'boy', hair: 'plain', tone, glasses: false, wheelchair: false }) as const;
  const priya = story()
    .opens('D')
    .adds('Alfie', 'child')
    .does(setGoal, { goal: 'g', different: words('x') })
    .does(layStone, { stone: 's', name: words('x'), by: '2027-02-01' });
  const gwen = priya.apart('gwen', 'Gwen Adair');
  priya
    .does(renameFamily, { name: 'Docherty' })
    .does(wordScale, { goal: 'g', scale: scale('a') })
    .does(chooseLooks, { person: 'alfie', looks: looks(1) })
    .does(reachStone, { stone: 's', on: '2027-01-19' });
  gwen
    .does(renameFamily, { name: 'Hale' })
    .does(wordScale, { goal: 'g', scale: scale('b') })
    .does(chooseLooks, { person: 'alfie', looks: looks(1) })
    .does(reachStone, { stone: 's', on: '2027-01-20' });
  priya.meets(gwen);
  expect(conflicts(priya.plan).map(({ room, id, field }) => [room, id, field])).toEqual([
    ['stones', 's', 'reached'],
    ['goals', 'g', 'scale'],
    ['family', 'plan', 'name'],
  ]);
  const [family] = conflictsOf(priya.plan, 'family', 'plan');
  expect([family?.shown.value, family?.shown.by, family?.others.map((head) => head.value)]).toEqual([
    'Hale',
    'Gwen Adair',
    ['Docherty'],
  ]);
  priya.on('2027-01-21').does(renameFamily, { name: 'Docherty' });
  expect(conflictsOf(priya.plan, 'family', 'plan')).toEqual([]);
});
