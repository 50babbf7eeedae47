import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { changeStone } from './change.ts';
import { layStone } from './decide.ts';

const begun = () =>
  story()
    .opens('D')
    .does(layStone, { stone: 's', name: words('School'), by: '2027-02-12', visits: 'every-week' });

it('D1 D2 writes one small fact for each part that changed, and none for what stays', () => {
  const facts = begun().facts(changeStone, {
    stone: 's',
    name: words('School'),
    by: '2027-03-12',
    because: words('Half term.'),
    visits: 'every-week',
    different: words(''),
    expected: 7,
  });
  expect(facts).toMatchObject([
    { type: 'stone-dated', by: '2027-03-12', because: { text: 'Half term.' } },
    { type: 'stone-number-expected', expected: 7 },
  ]);
  expect(facts).toHaveLength(2);
});

it('D8 R10 refuses the whole change when one part of it cannot be', () => {
  const told = begun();
  expect(told.refused(changeStone, { stone: 's', name: words('Class'), expected: 11 }).rule).toBe('D8');
  expect(told.refused(changeStone, { stone: 's', by: '2027-02-30', expected: 7 }).rule).toBe('R10');
  expect(told.refused(changeStone, { stone: 'x', name: words('Class') }).rule).toBe('R11');
});
