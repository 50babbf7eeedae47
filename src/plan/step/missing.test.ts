import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { addStep } from './decide.ts';
import { type Gap, missing, missingIn } from './missing.ts';

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
      words: [{ found: 'engage', plain: 'go to, meet or talk with' }],
    });
    told.does(addStep, { step: 's', ...draft });
    expect(missingIn(told.plan, 's', '2027-01-20')).toEqual(gaps);
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
    expect(gaps).toContainEqual({ weight: 'hint', check: 'too-long', count: 16, most: 15 });
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
});
