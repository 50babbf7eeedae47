import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setMeetings } from './arrange.ts';
import {
  dateStone,
  expectNumber,
  layStone,
  reachStone,
  setVisits,
  takeUpStone,
  unreachStone,
} from './decide.ts';
import { road, stoneHere } from './views.ts';

const begun = () =>
  story()
    .opens('D')
    .does(layStone, { stone: 'bye', name: words('Goodbye'), by: '2027-02-01', goodbye: true, visits: 'none' })
    .does(layStone, { stone: 'school', name: words('School'), by: '2027-02-12', visits: 'every-2-weeks' })
    .does(layStone, { stone: 'told', name: words('People told'), by: '2027-01-08', visits: 'every-week' });

it('D1 a stone has a name and a day', () => {
  expect(begun().refused(layStone, { stone: 'x', name: words(''), by: '2027-02-01' })).toEqual({
    rule: 'D1',
    reason: 'stone-name-empty',
  });
});

it('D2 the first day promised stays beside the present one, and the stone stays late', () => {
  const told = begun().does(dateStone, { stone: 'school', by: '2027-03-12', because: words('Half term.') });
  const school = (day: string) => road(told.plan, day).stones.find(({ stone }) => stone.id === 'school');
  expect(school('2027-02-12')).toMatchObject({ by: '2027-03-12', firstPromised: '2027-02-12', late: false });
  expect(school('2027-02-13')).toMatchObject({ late: true });
  expect(told.plan.stones.school!.promises).toHaveLength(2);
  expect(road(begun().plan, '2027-01-01').stones.map((one) => one.firstPromised)).toEqual([null, null, null]);
});

it('D3 one goodbye at most', () => {
  const told = begun();
  const other = { stone: 'x', name: words('Bye'), by: '2027-06-01', goodbye: true };
  expect(told.refused(layStone, other)).toEqual({ rule: 'D3', reason: 'goodbye-already-there' });
  told.does(takeUpStone, { stone: 'bye', because: words('Too early.') });
  expect(told.facts(layStone, other)).toHaveLength(1);
});

it('D4 by their day, goodbye last; here is the first one not reached', () => {
  const told = begun().does(reachStone, { stone: 'told', on: '2027-01-07' });
  const { stones, here } = road(told.plan, '2027-01-20');
  expect(stones.map(({ stone, state, reachedOn }) => [stone.id, state, reachedOn])).toEqual([
    ['told', 'reached', '2027-01-07'],
    ['school', 'here', null],
    ['bye', 'ahead', null],
  ]);
  expect([here, stoneHere(told.plan)?.id]).toEqual([1, 'school']);
  told.does(reachStone, { stone: 'school' }).does(reachStone, { stone: 'bye' });
  expect(road(told.plan, '2027-01-20').here).toBeNull();
  expect(road(story().opens('D').plan, '2027-01-20')).toEqual({
    stones: [],
    here: null,
    ribbon: [],
    meetings: [],
    turnings: [],
  });
});

it('D5 the ribbon thins as visits become fewer', () => {
  expect(road(begun().plan, '2027-01-20').ribbon).toEqual([
    { often: 'every-week', share: 1, from: -1, until: 1 },
    { often: 'every-2-weeks', share: 0.5, from: 1, until: 2 },
    { often: 'none', share: 0, from: 2, until: null },
  ]);
  const same = begun().does(setVisits, { stone: 'school', visits: 'every-week' });
  expect(road(same.plan, '2027-01-20').ribbon).toHaveLength(2);
});

it('D5 meetings have a ribbon of their own, also where they begin on the way and where visits stay as they are', () => {
  const told = begun()
    .does(setMeetings, { stone: 'school', meetings: 'every-4-weeks' })
    .does(setMeetings, { stone: 'bye', meetings: 'every-3-months' });
  const { ribbon, meetings } = road(told.plan, '2027-01-20');
  expect(meetings).toMatchObject([
    { often: 'every-4-weeks', share: 1, from: 1, until: 2 },
    { often: 'every-3-months', from: 2, until: null },
  ]);
  expect(meetings[1]?.share).toBeCloseTo(4 / 13, 6);
  expect(ribbon).toEqual(road(begun().plan, '2027-01-20').ribbon);
});

it('D6 not reached after all, with a reason', () => {
  const told = begun().does(reachStone, { stone: 'told' });
  expect(told.refused(unreachStone, { stone: 'told', because: words('') }).rule).toBe('D6');
  expect(
    stoneHere(told.does(unreachStone, { stone: 'told', because: words('Lee was not told.') }).plan)?.id,
  ).toBe('told');
});

it('D7 taken up with a reason', () => {
  const told = begun();
  expect(told.refused(takeUpStone, { stone: 'told', because: words('') }).rule).toBe('D7');
  told.does(takeUpStone, { stone: 'told', because: words('Same as the next.') });
  expect(road(told.plan, '2027-01-20').stones).toHaveLength(2);
  expect(told.plan.stones.told!.takenUp).toMatchObject({ on: '2027-01-20' });
});

it.each([-1, 11, Number.NaN])('D8 %d is not on the scale', (expected) => {
  expect(begun().refused(expectNumber, { stone: 'told', expected })).toEqual({
    rule: 'D8',
    reason: 'number-out-of-range',
  });
});
