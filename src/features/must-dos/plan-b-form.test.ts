import { describe, expect, it } from 'vitest';
import { words } from '../../../test/builders/story.ts';
import { Tablet } from '../../plan/example/tablet.ts';
import { phrases } from '../../plan/phrase/bank.ts';
import { changePlanB } from '../../plan/plan-b/change.ts';
import { makePlanB } from '../../plan/plan-b/decide.ts';
import { emptyPlanB, fromThenPhrase, pictureOf, planBForm, turningOf, withinOf } from './plan-b-form.ts';

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
      then: {
        ...words('Bev wraca', 'pl'),
        phrase: { id: 'planb-no-adult', slots: { who: 'Bev' } },
      },
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

  it('a ready sentence brings who does it and how soon, and reads in every language', () => {
    const of = phrases.find(({ id }) => id === 'planb-no-adult');
    if (!of) throw new Error('no such sentence');
    const phrase = { id: of.id, slots: { who: 'Bev', number: '2' } };
    const put = { text: 'Bev comes within 2 hours.', language: 'en-GB', phrase };
    const named = fromThenPhrase({
      ...put,
      people: { who: 'bev' },
      filled: { slot: 'who', value: 'Bev', of },
    });
    const counted = fromThenPhrase({ ...put, people: {}, filled: { slot: 'number', value: '2', of } });
    const form = { ...emptyPlanB, language: 'pl', seen: 'Nikogo nie ma', ...named, ...counted };
    expect(form).toMatchObject({ by: 'bev', count: '2', unit: 'hours' });
    const turning = turningOf(form, { count: 2, unit: 'hours' }, null);
    expect(turning.seen).toEqual({ text: 'Nikogo nie ma', language: 'pl' });
    expect(turning.then).toEqual({ text: put.text, language: 'en-GB', phrase });
  });
});
