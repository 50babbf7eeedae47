import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { layStone } from '../road/decide.ts';
import { road } from '../road/views.ts';
import { endPlanB, makePlanB, placePlanB, planBOver, rewordPlanB, testPlanB, usePlanB } from './decide.ts';
import { planBsInUse, standingPlanBs } from './views.ts';

const turning = { seen: words('No sober grown-up is there.'), then: words('Bev comes.') };
const begun = () => story().opens('D').does(makePlanB, { planB: 'b', turning });

it('C1 says what anyone can see, and what happens then', () => {
  expect(begun().refused(makePlanB, { planB: 'x', turning: { ...turning, seen: words('') } })).toEqual({
    rule: 'C1',
    reason: 'plan-b-if-empty',
  });
  expect(begun().refused(rewordPlanB, { planB: 'b', turning: { ...turning, then: words('') } }).reason).toBe(
    'plan-b-then-empty',
  );
});

it('C2 in use until somebody says it is over; a trial run does not count', () => {
  const told = begun().does(testPlanB, { planB: 'b', words: words('40 minutes.') });
  expect(planBsInUse(told.plan)).toEqual([]);
  told.does(usePlanB, { planB: 'b' });
  expect([planBsInUse(told.plan).length, told.facts(usePlanB, { planB: 'b' })]).toEqual([1, []]);
  told.does(planBOver, { planB: 'b', words: words('All slept.') });
  expect(planBsInUse(told.plan)).toEqual([]);
});

it('C2 over on one tablet is over for both that used it apart', () => {
  const told = begun();
  const gwen = told.apart('gwen');
  told.does(usePlanB, { planB: 'b' });
  gwen.does(usePlanB, { planB: 'b' });
  told.meets(gwen);
  expect(told.plan.planBs.b!.used).toHaveLength(2);
  expect(
    planBsInUse(told.on('2027-01-21').does(planBOver, { planB: 'b', words: words('Done.') }).plan),
  ).toEqual([]);
});

it('C3 over only after it was used, and with words', () => {
  const told = begun();
  expect(told.refused(planBOver, { planB: 'b', words: words('x') })).toEqual({
    rule: 'C3',
    reason: 'plan-b-not-in-use',
  });
  told.does(usePlanB, { planB: 'b' });
  expect(told.refused(planBOver, { planB: 'b', words: words('') }).reason).toBe('plan-b-over-empty');
});

it('C4 ends with a reason and is not used afterwards', () => {
  const told = begun();
  expect(told.refused(endPlanB, { planB: 'b', because: words('') }).rule).toBe('C4');
  told.does(endPlanB, { planB: 'b', because: words('Bev moved.') });
  expect(standingPlanBs(told.plan)).toEqual([]);
  expect(told.refused(usePlanB, { planB: 'b' }).reason).toBe('plan-b-ended');
});

it('C5 leaves the road and comes back at stones of this plan', () => {
  const told = begun()
    .does(layStone, { stone: 'a', name: words('A'), by: '2027-02-01' })
    .does(layStone, { stone: 'z', name: words('Z'), by: '2027-03-01' });
  expect(told.refused(placePlanB, { planB: 'b', leavesAfter: 'nowhere' }).reason).toBe('stone-unknown');
  told.does(placePlanB, { planB: 'b', leavesAfter: 'a', comesBackAt: 'z' });
  expect(road(told.plan, '2027-01-20').turnings).toMatchObject([
    { leavesAfter: 0, comesBackAt: 1, inUse: false },
  ]);
});
