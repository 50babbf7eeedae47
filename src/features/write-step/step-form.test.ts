import { describe, expect, it } from 'vitest';
import { Story, story, words } from '../../../test/builders/story.ts';
import { Tablet } from '../../plan/example/tablet.ts';
import { setGoal } from '../../plan/goal/decide.ts';
import { emptyPlan } from '../../plan/plan.ts';
import { addStep, changeStep } from '../../plan/step/decide.ts';
import { composedOf } from '../../plan-ui/editing/composed-picture.ts';
import { draftOf, emptyStepForm, fieldsOf, formOf, readWhen, type StepForm } from './step-form.ts';

const empty = emptyPlan('p');
const parts = (day: string, month: string, year: string) => ({ day, month, year });
const form = (patch: Partial<StepForm>): StepForm => ({ ...emptyStepForm, language: 'en-GB', ...patch });
const by = (day: string, month: string, year: string) =>
  form({ when: { ...emptyStepForm.when, kind: 'by', by: parts(day, month, year) } });

describe('by when', () => {
  it('a day that does not exist cannot be read, and is told apart from none', () => {
    expect(readWhen(by('31', '2', '2027').when)).toEqual({ ok: false, troubled: 'day' });
    expect(readWhen(by('', '', '').when)).toEqual({ ok: true, when: undefined });
    expect(readWhen(by('12', '2', '2027').when)).toEqual({
      ok: true,
      when: { kind: 'by', date: '2027-02-12' },
    });
  });

  it.each([
    ['9', '10', true],
    ['10', '9', false],
    ['0', '7', false],
    ['1.5', '7', false],
    ['many', '7', false],
    ['', '7', false],
  ])('%s times out of %s', (times, outOf, fits) => {
    expect(readWhen({ ...emptyStepForm.when, kind: 'often', times, outOf }).ok).toBe(fits);
  });

  it('a half-typed day counts as none for the advice and stops the save', () => {
    expect(draftOf(by('31', '', ''), undefined).when).toBeNull();
    expect(fieldsOf(by('31', '', ''), null).ok).toBe(false);
  });
});

describe('the form of a step', () => {
  const story = new Story(new Tablet('p', 'tablet', { id: 'w', name: 'Priya' }, '2027-01-04T10:00:00.000Z'));

  it('a new one has nothing chosen where there is something to choose', () => {
    expect(formOf(empty, null, 'cy', {})).toEqual({ ...emptyStepForm, language: 'cy' });
    expect(formOf(empty, null, 'cy', { goal: 'gone', after: 'gone' }).goal).toBeNull();
  });

  it('what stands in the plan comes out as it went in, so that saving it untouched changes nothing', () => {
    story.tablet.does(setGoal, { goal: 'g', different: words('At school') });
    story.tablet.does(addStep, {
      step: 's',
      sentence: words('Bev walks Alfie'),
      picture: 'not:bus',
      when: { kind: 'often', times: 9, outOf: 10, unit: 'days', until: '2027-02-12' },
      check: { know: words('اسکول بتائے گا', 'ur') },
      goal: 'g',
    });
    const { plan } = story;
    const step = plan.steps['s'] ?? null;
    const shown = formOf(plan, step, 'en-GB', {});
    expect(shown.picture).toEqual(composedOf('not:bus'));
    const asked = fieldsOf(shown, step);
    const context = { today: '2027-01-20', by: { id: 'w', name: 'Priya' } };
    if (!asked.ok) throw new Error('the form could not be read');
    expect(changeStep(plan, { step: 's', ...asked.fields }, context)).toEqual({ ok: true, facts: [] });
  });

  it('the only goal is chosen for a new step, and the step it follows on from hands on its goal and people', () => {
    expect(formOf(story.plan, null, 'en-GB', {}).goal).toBe('g');
    expect(formOf(story.plan, null, 'en-GB', { after: 's' }).goal).toBe('g');
  });
});

describe('a copied step', () => {
  it('keeps what it says and who does it, promises no day, and is a new step', () => {
    const plan = story()
      .opens('D')
      .adds('Bev', 'network')
      .does(addStep, {
        step: 's',
        sentence: words('Bev rings.'),
        who: ['bev'],
        when: { kind: 'by', date: '2027-02-12' },
      }).plan;
    const copied = formOf(plan, null, 'en-GB', { copy: 's' });
    expect([copied.sentence, copied.who, readWhen(copied.when)]).toEqual([
      'Bev rings.',
      ['bev'],
      { ok: true, when: undefined },
    ]);
    // An old address names a step that is not here: an empty form.
    expect(formOf(plan, null, 'en-GB', { copy: 'gone' }).sentence).toBe('');
  });
});
