import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import {
  addStep,
  answerStep,
  changeStep,
  moveStep,
  sayStepBack,
  shortenStep,
  undoSaidBack,
} from './decide.ts';
import { saidBackBy, saysBack, stepsToLookAt, wasNotClear } from './said-back.ts';
import { fewWords } from './views.ts';

/** Tanya has a learning disability; Les is her advocate. Three steps, by their days. */
function begun() {
  const told = story()
    .opens('B')
    .adds('Tanya', 'parent')
    .adds('Bev', 'network')
    .adds('Les', 'professional')
    .adds('Priya', 'worker');
  for (const [step, who, day] of [
    ['school', 'tanya', '2027-02-01'],
    ['bed', 'tanya', '2027-02-02'],
    ['call', 'priya', '2027-02-03'],
  ] as const)
    told.does(addStep, {
      step,
      sentence: words(`${step} is done on time.`),
      who: [who],
      helpers: step === 'bed' ? ['bev'] : [],
      when: { kind: 'by', date: day },
    });
  const order = (day: string, person?: string) => stepsToLookAt(told.plan, day, person).map(({ id }) => id);
  return { told, order };
}

describe('S13 said back in their own words', () => {
  it('S13 what was not clear comes first at the next visit, and nothing moves during this one', () => {
    const { told, order } = begun();
    told.does(sayStepBack, { step: 'bed', person: 'tanya', clear: false, words: words('Bed at ten?') });
    expect(order('2027-01-20', 'tanya')).toEqual(['school', 'bed', 'call']);
    expect(order('2027-01-27', 'tanya')).toEqual(['bed', 'school', 'call']);
    told.on('2027-01-27').does(sayStepBack, { step: 'bed', person: 'tanya', clear: true });
    expect(order('2027-01-27', 'tanya')).toEqual(['bed', 'school', 'call']);
    expect(order('2027-02-01', 'tanya')).toEqual(['school', 'bed', 'call']);
    expect(saidBackBy(told.plan.steps['bed']!, 'tanya')).toHaveLength(2);
  });

  it('S13 is of one person: what is not clear to Bev does not move Tanya’s steps, but those of everybody', () => {
    const { told, order } = begun();
    told.does(sayStepBack, { step: 'bed', person: 'bev', clear: false });
    expect([order('2027-01-27', 'tanya'), order('2027-01-27', 'bev'), order('2027-01-27')]).toEqual([
      ['school', 'bed', 'call'],
      ['bed', 'school', 'call'],
      ['bed', 'school', 'call'],
    ]);
    expect(wasNotClear(told.plan, told.plan.steps['bed']!, '2027-01-27')).toEqual(['bev']);
  });

  it('S13 a step that is done comes first no more', () => {
    const { told, order } = begun();
    told.does(sayStepBack, { step: 'bed', person: 'tanya', clear: false });
    told.does(moveStep, { step: 'bed', to: 'done' });
    expect(order('2027-01-27', 'tanya')).toEqual(['school', 'call']);
  });

  it('S13 asks whoever does it or helps, and nobody who works with the family', () => {
    const { told } = begun();
    const asked = (step: string, person: string) => saysBack(told.plan, told.plan.steps[step]!, person);
    expect([asked('bed', 'tanya'), asked('bed', 'bev'), asked('school', 'bev')]).toEqual([true, true, false]);
    expect([asked('call', 'priya'), asked('bed', 'les')]).toEqual([false, false]);
  });

  it('S13 what was written down by mistake counts no more and stays in the history', () => {
    const { told } = begun();
    told.does(sayStepBack, { step: 'bed', person: 'tanya', clear: true });
    told.writes('2027-01-20T10:05:00.000Z', '2027-01-20');
    told.does(sayStepBack, { step: 'bed', person: 'tanya', clear: false });
    const [, wrong] = told.plan.steps['bed']!.saidBack;
    told.does(undoSaidBack, { step: 'bed', said: wrong!.entry });
    expect(told.plan.steps['bed']!.saidBack).toMatchObject([{ clear: true }]);
    expect(told.entries.filter(({ fact }) => fact.type === 'step-said-back')).toHaveLength(2);
    expect(told.facts(undoSaidBack, { step: 'bed', said: wrong!.entry })).toEqual([]);
  });

  it('S13 H5 the last one can be taken back like any other act', () => {
    const { told } = begun();
    told.writes('2027-01-20T10:05:00.000Z', '2027-01-20');
    told.does(sayStepBack, { step: 'bed', person: 'tanya', clear: false });
    const act = lastAct(
      'plan',
      told.entries,
      { id: 'priya', name: 'Priya Nand' },
      '2027-01-20T00:00:00.000Z',
    );
    told.writes('2027-01-20T10:06:00.000Z', '2027-01-20');
    told.does(takeBack, { act: act!, because: words('A slip.') });
    expect(told.plan.steps['bed']!.saidBack).toEqual([]);
  });
});

it('S19 her advocate was there when she said it back and when she answered; who is there is nobody twice and not she', () => {
  const { told } = begun();
  const here = ['les', 'tanya', 'les', 'bev'];
  told.does(sayStepBack, { step: 'bed', person: 'tanya', clear: true, with: here });
  told.does(answerStep, { step: 'bed', person: 'tanya', answer: 'agree', with: here });
  const { saidBack, agreements } = told.plan.steps['bed']!;
  expect(saidBack).toMatchObject([{ person: 'tanya', with: ['les', 'bev'] }]);
  expect(agreements).toMatchObject([{ person: 'tanya', with: ['les', 'bev'] }]);
  expect(told.facts(answerStep, { step: 'bed', person: 'tanya', answer: 'agree', with: here })).toEqual([]);
  expect(
    told.refused(sayStepBack, { step: 'bed', person: 'tanya', clear: true, with: ['nobody'] }).rule,
  ).toBe('R11');
  told.on('2027-01-27').does(sayStepBack, { step: 'bed', person: 'tanya', clear: true });
  expect(told.plan.steps['bed']!.saidBack.at(-1)?.with).toEqual([]);
});

it('S18 a step in a few words, until its sentence says something else', () => {
  const { told } = begun();
  const few = () => fewWords(told.plan.steps['bed']!)?.text ?? null;
  expect(few()).toBeNull();
  told.does(shortenStep, { step: 'bed', few: words('Bed by eight') });
  expect(few()).toBe('Bed by eight');
  expect(told.facts(shortenStep, { step: 'bed', few: words('Bed by eight') })).toEqual([]);
  told
    .on('2027-01-21')
    .does(changeStep, { step: 'bed', sentence: words('Mia is in bed by half past seven.') });
  expect(few()).toBeNull();
  told.on('2027-01-22').does(shortenStep, { step: 'bed', few: words('Bed by eight') });
  expect(few()).toBe('Bed by eight');
  told.on('2027-01-23').does(shortenStep, { step: 'bed', few: words(' ') });
  expect(few()).toBeNull();
});
