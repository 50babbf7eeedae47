import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import type { Plan } from '../plan.ts';
import { wordLists } from '../wording/word-lists.ts';
import { addStep, changeStep, sayStepBack } from './decide.ts';
import { type Gap, missing as missingBy, missingIn as missingInBy, type StepDraft } from './missing.ts';
import { heldBack } from './views.ts';

const missing = (plan: Plan, draft: StepDraft, today: string) =>
  missingBy(plan, draft, today, wordLists.shipped);
const missingIn = (plan: Plan, id: string, today: string) => missingInBy(plan, id, today, wordLists.shipped);
const begun = () =>
  story()
    .opens('Docherty')
    .adds('Alfie', 'child')
    .adds('Kelly-Ann', 'parent')
    .adds('Bev', 'network')
    .adds('Osei', 'professional');
const checks = (gaps: readonly Gap[]) => gaps.map(({ check }) => check);

describe('what a step still needs', () => {
  it('S8 names four gaps in "Kelly-Ann to engage with school", and stops nobody', () => {
    const told = begun();
    const draft = { sentence: words('Kelly-Ann to engage with school'), who: ['kelly-ann'] };
    const gaps = missing(told.plan, draft, '2027-01-20');
    expect(checks(gaps.filter(({ weight }) => weight !== 'hint'))).toEqual([
      'no-date',
      'no-visible-verb',
      'jargon',
      'no-check',
    ]);
    expect(gaps).toContainEqual({
      weight: 'gap',
      check: 'jargon',
      marked: ['engage'],
      words: [{ found: 'engage', say: [], means: 'go to, meet or talk with' }],
    });
    told.does(addStep, { step: 's', ...draft });
    expect(missingIn(told.plan, 's', '2027-01-20')).toEqual([
      ...gaps,
      { weight: 'hint', check: 'not-said-back', people: ['kelly-ann'] },
    ]);
  });

  it('S8 finds nothing in a good step', () => {
    const good = {
      sentence: words('Auntie Bev walks Alfie to school by 8.50, nine days in ten.'),
      who: ['bev'],
      helpers: ['kelly-ann'],
      when: { kind: 'often' as const, times: 9, outOf: 10, unit: 'days' as const, until: '2027-02-12' },
      check: { know: words('Mrs Osei texts each Friday.'), checker: 'osei' },
      picture: 'walk-to-school',
      goal: 'school',
      child: 'alfie',
    };
    expect(missing(begun().plan, good, '2027-01-20')).toEqual([]);
    expect(checks(missing(begun().plan, { ...good, who: [], when: null }, '2027-01-20'))).toEqual([
      'no-person',
      'no-date',
    ]);
    expect(checks(missing(begun().plan, { ...good, check: { know: words('Text.') } }, '2027-01-20'))).toEqual(
      ['no-check'],
    );
  });

  it('S8 counts words in any language, and looks for English words only in English', () => {
    const long = 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć a b c d e engage';
    const gaps = missing(begun().plan, { sentence: words(long, 'pl') }, '2027-01-20');
    expect(gaps).toContainEqual({ weight: 'hint', check: 'too-long', marked: [], count: 16, most: 15 });
    expect(checks(gaps)).not.toContain('jargon');
  });

  it('S8 says how far a single day is when it is more than two weeks', () => {
    const far = (date: string) =>
      missing(begun().plan, { when: { kind: 'by', date } }, '2027-01-20').filter(
        ({ check }) => check === 'far-away',
      );
    expect(far('2027-02-03')).toEqual([]);
    expect(far('2027-02-04')).toEqual([{ weight: 'hint', check: 'far-away', days: 15, most: 14 }]);
  });

  it('S8 a sixth open step for one parent is too much; for others it is not counted', () => {
    const told = begun();
    for (const step of ['1', '2', '3', '4', '5'])
      told.does(addStep, { step, sentence: words('x'), who: ['kelly-ann', 'bev'] });
    const gaps = missing(told.plan, { who: ['kelly-ann', 'bev'] }, '2027-01-20');
    expect(gaps).toContainEqual({
      weight: 'hint',
      check: 'too-many-steps',
      person: 'kelly-ann',
      count: 6,
      most: 5,
    });
    expect(gaps.filter(({ check }) => check === 'too-many-steps')).toHaveLength(1);
    expect(checks(missingIn(told.plan, '5', '2027-01-20'))).not.toContain('too-many-steps');
  });

  it.each([
    ['Mum engages with Gwen', ['engage']],
    ['Mum is engaging', ['engage']],
    ['Mum tells of her engagement party', ['engagement']],
    ['Alfie sees his siblings', ['sibling']],
    ['Alfie has contacts lenses', ['contact']],
    ['Alfie sees Dad at the contact centre', ['contact centre']],
    ['Bev opens the suitcase', []],
    ['He is placed at home', []],
  ])('S8 hears whole words: %s', (text, found) => {
    const jargon = missing(begun().plan, { sentence: words(text) }, '2027-01-20').find(
      ({ check }) => check === 'jargon',
    );
    expect(
      jargon && 'words' in jargon
        ? jargon.words.map((one) => (typeof one === 'string' ? one : one.found))
        : [],
    ).toEqual(found);
  });

  it('S11, S12 offers the person and the day the sentence names', () => {
    const gaps = missing(
      begun().plan,
      { sentence: words('Auntie Bev walks Alfie by Friday 12 February.') },
      '2027-01-20',
    );
    expect(gaps.slice(0, 2)).toEqual([
      { weight: 'must', check: 'no-person', named: ['bev'] },
      {
        weight: 'must',
        check: 'no-date',
        said: { when: { kind: 'by', date: '2027-02-12' }, text: 'Friday 12 February' },
      },
    ]);
  });

  it('S13 asks for it to be said back until it was clear the last time', () => {
    const told = begun();
    told.does(addStep, { step: 's', sentence: words('Kelly-Ann rings Bev.'), who: ['kelly-ann', 'osei'] });
    const asked = () =>
      missingIn(told.plan, 's', '2027-01-20').find(({ check }) => check === 'not-said-back');
    expect(asked()).toMatchObject({ people: ['kelly-ann'] });
    told.does(sayStepBack, { step: 's', person: 'kelly-ann', clear: true, words: words('I ring at six.') });
    expect(asked()).toBeUndefined();
    told.does(sayStepBack, { step: 's', person: 'kelly-ann', clear: false, words: words('On Monday?') });
    expect(asked()).toMatchObject({ people: ['kelly-ann'] });
    expect(told.plan.steps['s']?.saidBack).toHaveLength(2);
  });

  it('S14 is saved and yet not agreed while a person or a day is missing', () => {
    const told = begun();
    const held = () => {
      const step = told.plan.steps['s'];
      return step && heldBack(step);
    };
    told.does(addStep, { step: 's', sentence: words('Parents to work together.') });
    expect(held()).toEqual(['no-person', 'no-date']);
    told.does(changeStep, { step: 's', who: ['kelly-ann'], when: { kind: 'by', date: '2027-01-29' } });
    expect(held()).toEqual([]);
  });
});
