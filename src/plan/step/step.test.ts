import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { now } from '../held.ts';
import { addStep, answerStep, bringStepBack, changeStep, moveStep, retireStep } from './decide.ts';
import { firstPromise, isLate, lateSteps, nextAfter, openSteps, stepDue, stepsOf } from './views.ts';

const begun = () =>
  story()
    .opens('D')
    .adds('Bev', 'network')
    .adds('Jean', 'network')
    .does(addStep, { step: 's', sentence: words('Bev walks Alfie.'), who: ['bev'] });
const by = (date: string) => ({ kind: 'by' as const, date });

describe('steps', () => {
  it('S1 one sentence is enough', () => {
    expect(begun().refused(addStep, { step: 't', sentence: words('') })).toEqual({
      rule: 'S1',
      reason: 'step-sentence-empty',
    });
    expect(begun().facts(addStep, { step: 't', sentence: words('Bev walks.') })).toMatchObject([
      { type: 'step-added', who: [], helpers: [] },
    ]);
  });

  it.each([
    [3, 2],
    [0, 7],
    [1.5, 7],
    [1, 400],
  ])('S2 %d of %d is not possible', (times, outOf) => {
    const when = { kind: 'often' as const, times, outOf, unit: 'days' as const };
    expect(begun().refused(changeStep, { step: 's', when })).toEqual({
      rule: 'S2',
      reason: 'count-not-possible',
    });
  });

  it('S2 food money each Monday: once a week has its day, four days in ten have not', () => {
    const monday = { kind: 'often', times: 1, outOf: 1, unit: 'weeks', weekday: 1 } as const;
    const told = begun().does(changeStep, { step: 's', when: monday });
    expect(now(told.plan.steps['s']!.when)).toEqual(monday);
    told.does(changeStep, { step: 's', when: { ...monday, outOf: 7, unit: 'days' } });
    expect(told.refused(changeStep, { step: 's', when: { ...monday, times: 4, outOf: 10 } }).rule).toBe('S2');
  });

  it('S3 writes one small fact for each thing that changed, and names what it replaces', () => {
    const told = begun();
    const first = told.entries.at(-1)!.id;
    const facts = told.facts(changeStep, {
      step: 's',
      sentence: words('Bev walks Alfie.'),
      who: ['jean'],
      helpers: [],
      when: by('2027-01-29'),
      check: { know: words('') },
    });
    expect(facts).toEqual([
      { type: 'step-given-to', step: 's', who: ['jean'], replaces: [first] },
      { type: 'step-dated', step: 's', when: by('2027-01-29'), replaces: [first] },
    ]);
  });

  it('S3 leaves a field alone that the editor did not touch, even while two values stand', () => {
    const told = begun();
    const gwen = told.apart('gwen');
    told.does(changeStep, { step: 's', sentence: words('Bev walks Alfie in.') });
    gwen.does(changeStep, { step: 's', sentence: words('Bev drives Alfie.') });
    told
      .meets(gwen)
      .on('2027-01-21')
      .does(changeStep, { step: 's', who: ['jean'] });
    expect(told.plan.steps.s!.sentence.heads).toHaveLength(2);
    const [choice] = told.facts(changeStep, { step: 's', sentence: now(told.plan.steps.s!.sentence) });
    expect(choice).toMatchObject({
      type: 'step-reworded',
      replaces: told.plan.steps.s!.sentence.heads.map((head) => head.entry),
    });
  });

  it('S4 stuck keeps its words if there are any, checked says who saw it', () => {
    const told = begun();
    expect(told.facts(moveStep, { step: 's', to: 'stuck' })).toHaveLength(1);
    told.does(moveStep, { step: 's', to: 'stuck', because: words('No car.'), unblocker: 'jean' });
    expect(now(told.plan.steps.s!.progress)).toMatchObject({ because: words('No car.'), unblocker: 'jean' });
    expect(
      told.facts(moveStep, { step: 's', to: 'stuck', because: words('No car.'), unblocker: 'jean' }),
    ).toEqual([]);
    expect(told.refused(moveStep, { step: 's', to: 'checked' })).toEqual({
      rule: 'S4',
      reason: 'checked-needs-who-saw',
    });
    told.does(moveStep, { step: 's', to: 'checked', seenBy: 'jean' });
    expect(told.plan.steps.s!.moves.map(({ to }) => to)).toEqual(['not-yet', 'stuck', 'checked']);
  });

  it('S5 a step is taken out with a reason and comes back', () => {
    const told = begun();
    expect(told.refused(retireStep, { step: 's', because: words('') }).rule).toBe('S5');
    told.does(retireStep, { step: 's', because: words('Bev moved.') });
    expect([openSteps(told.plan), told.facts(retireStep, { step: 's', because: words('x') })]).toEqual([
      [],
      [],
    ]);
    expect(told.refused(moveStep, { step: 's', to: 'done' }).reason).toBe('step-retired');
    expect(openSteps(told.does(bringStepBack, { step: 's' }).plan)).toHaveLength(1);
  });

  it('S6 the latest answer of each person stands', () => {
    const told = begun()
      .does(answerStep, { step: 's', person: 'bev', answer: 'agree' })
      .does(answerStep, { step: 's', person: 'jean', answer: 'seen' });
    told.does(answerStep, { step: 's', person: 'bev', answer: 'disagree', because: words('I work late.') });
    expect(told.plan.steps.s!.agreements.map(({ person, answer }) => [person, answer])).toEqual([
      ['bev', 'disagree'],
      ['jean', 'seen'],
    ]);
    expect(told.facts(answerStep, { step: 's', person: 'jean', answer: 'seen' })).toEqual([]);
  });

  it('S7 the first promise stays', () => {
    const told = begun()
      .does(changeStep, { step: 's', when: by('2027-01-22') })
      .on('2027-01-25')
      .does(changeStep, { step: 's', when: by('2027-02-05') });
    expect(firstPromise(told.plan.steps.s!)).toEqual({ when: by('2027-01-22'), on: '2027-01-20' });
    expect(stepDue(told.plan.steps.s!)).toBe('2027-02-05');
  });

  it('S9 late after its day, not on it, and not once done', () => {
    const told = begun().does(changeStep, { step: 's', when: by('2027-01-22') });
    expect(isLate(told.plan.steps.s!, '2027-01-22')).toBe(false);
    expect(lateSteps(told.plan, '2027-01-23').map(({ id }) => id)).toEqual(['s']);
    expect(lateSteps(told.does(moveStep, { step: 's', to: 'done' }).plan, '2027-03-01')).toEqual([]);
    const often = { kind: 'often' as const, times: 1, outOf: 1, unit: 'weeks' as const };
    told
      .does(addStep, { step: 'o', sentence: words('x'), when: { ...often, until: '2027-01-22' } })
      .does(addStep, { step: 'e', sentence: words('x'), when: often });
    expect(lateSteps(told.plan, '2027-03-01').map(({ id }) => id)).toEqual(['o']);
  });

  it('S10 open steps by the day promised, then added; without a day last', () => {
    const told = begun()
      .does(addStep, {
        step: 'a',
        sentence: words('x'),
        when: by('2027-02-05'),
        who: ['bev'],
        helpers: ['jean'],
        after: 's',
      })
      .does(addStep, { step: 'b', sentence: words('x'), when: by('2027-01-29'), helpers: ['bev'] })
      .on('2027-01-21')
      .does(addStep, { step: '0', sentence: words('x'), when: by('2027-01-29') });
    expect(openSteps(told.plan).map(({ id }) => id)).toEqual(['b', '0', 'a', 's']);
    expect(stepsOf(told.plan, 'bev').map(({ id }) => id)).toEqual(['a', 's']);
    expect(stepsOf(told.plan, 'bev', 'helps').map(({ id }) => id)).toEqual(['b']);
    expect(nextAfter(told.plan, 's')?.id).toBe('a');
  });
});
