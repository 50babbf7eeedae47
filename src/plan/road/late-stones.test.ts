import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { endPlanB, makePlanB, usePlanB } from '../plan-b/decide.ts';
import { changeStone } from './change.ts';
import { layStone, reachStone } from './decide.ts';
import { lateStones } from './late-stones.ts';

const turning = { seen: words('No check.'), then: words('Idris phones the manager.'), by: 'idris' };

const begun = () =>
  story()
    .opens('Clay')
    .adds('Reuben', 'child')
    .adds('Doreen', 'network')
    .adds('Idris', 'professional')
    .does(makePlanB, { planB: 'own', turning })
    .does(makePlanB, { planB: 'other', turning: { ...turning, then: words('Nan rings.') } })
    .does(layStone, {
      stone: 'check',
      name: words('Home check'),
      by: '2027-02-26',
      who: 'idris',
      planB: 'own',
    })
    .does(layStone, { stone: 'moves', name: words('Reuben moves in'), by: '2027-05-28' })
    .does(changeStone, { stone: 'check', helpers: ['doreen', 'idris'], ifNot: words('Idris phones.') });

const late = (told: ReturnType<typeof begun>, day: string) =>
  lateStones(told.plan, day).map(({ on, people, ifNot, planBs }) => ({
    stone: on.stone.id,
    people,
    ifNot: ifNot?.text,
    planBs: planBs.map((one) => one.id),
  }));

it('D19 says of each late stone who is doing what about it, once', () => {
  const told = begun();
  expect(late(told, '2027-02-26')).toEqual([]);
  const check = { stone: 'check', people: ['idris', 'doreen'], ifNot: 'Idris phones.', planBs: ['own'] };
  expect(late(told, '2027-03-01')).toEqual([check]);
  told.on('2027-03-01').does(usePlanB, { planB: 'other' }).does(usePlanB, { planB: 'own' });
  expect(late(told, '2027-03-01')).toEqual([{ ...check, planBs: ['own', 'other'] }]);
});

it('D19 says nothing of what is reached, and names nobody where nobody is named', () => {
  const told = begun()
    .on('2027-03-01')
    .does(endPlanB, { planB: 'own', because: words('Not needed.') });
  expect(late(told, '2027-03-01')[0]?.planBs).toEqual([]);
  told.does(reachStone, { stone: 'check' });
  expect(late(told, '2027-03-02')).toEqual([]);
  expect(late(told, '2027-06-01')).toEqual([{ stone: 'moves', people: [], ifNot: undefined, planBs: [] }]);
});
