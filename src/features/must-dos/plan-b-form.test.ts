import { describe, expect, it } from 'vitest';
import { words } from '../../../test/builders/story.ts';
import { Tablet } from '../../plan/example/tablet.ts';
import { changePlanB } from '../../plan/plan-b/change.ts';
import { makePlanB } from '../../plan/plan-b/decide.ts';
import { emptyPlanB, pictureOf, planBForm, turningOf, withinOf } from './plan-b-form.ts';

const by = { id: 'w', name: 'Priya' };

describe('the form of a plan B', () => {
  it.each([
    ['', true],
    ['2', true],
    ['0', false],
    ['2.5', false],
    ['soon', false],
    ['366', false],
  ])('within %j can be read: %s', (count, fits) => {
    expect(withinOf({ ...emptyPlanB, count }).ok).toBe(fits);
  });

  it('saved untouched changes nothing, whatever language each part is in', () => {
    const turning = {
      seen: words('No bus'),
      then: words('dzwonimy', 'pl'),
      within: { count: 2, unit: 'hours' as const },
    };
    const tablet = new Tablet('p', 'tablet', by, '2027-01-20T10:00:00.000Z').does(makePlanB, {
      planB: 'b',
      turning,
    });
    const planB = tablet.plan.planBs['b'];
    if (!planB) throw new Error('no plan B');
    const form = planBForm(planB, 'en-GB');
    const within = withinOf(form);
    if (!within.ok) throw new Error('the form could not be read');
    const change = {
      planB: 'b',
      turning: turningOf(form, within.within, planB),
      picture: pictureOf(form),
      leavesAfter: form.leavesAfter,
      comesBackAt: form.comesBackAt,
    };
    expect(changePlanB(tablet.plan, change, { today: '2027-01-20', by })).toEqual({ ok: true, facts: [] });
  });
});
