import { describe, expect, it } from 'vitest';
import { advise } from './advise.ts';
import { doersIn } from './doers.ts';
import { tokens } from './tokens.ts';
import { whenIn } from './when-in.ts';
import { mentions, type Named } from './who-is-who.ts';
import { listsFor, wordLists } from './word-lists.ts';

const people: Named[] = [
  { id: 'finn', name: 'Finn', role: 'child' },
  { id: 'jade', name: 'Jade', role: 'parent', withChild: true },
  { id: 'dean', name: 'Dean', role: 'parent', withChild: false },
  { id: 'bev', name: 'Auntie Bev', role: 'network' },
  { id: 'osei', name: 'Mrs Osei', role: 'professional' },
  { id: 'priya', name: 'Priya', role: 'worker' },
];
const about = (text: string, language = 'en-GB') =>
  advise({ text, language }, wordLists.shipped, { people }).map(({ check }) => check);
const named = (text: string) => mentions(tokens(text), people).map(({ person }) => person.id);
const when = (text: string) => whenIn(text, '2027-01-20')?.when;

describe('names in a sentence', () => {
  it('W6 are found with and without Auntie, with an s, and never inside another word', () => {
    expect(named('Bev takes Finn’s bag to Mrs Osei.')).toEqual(['bev', 'finn', 'osei']);
    expect(named('Auntie Bev walks.')).toEqual(['bev']);
    expect(named('Finnish lessons at Deansgate')).toEqual([]);
  });

  it('S12 tell who does it: the doer, not the one it is done for', () => {
    const doers = (text: string) =>
      doersIn(tokens(text), people, listsFor(wordLists.shipped, 'en')).map(({ id }) => id);
    expect(doers('Jade and Bev take Finn to school.')).toEqual(['jade', 'bev']);
    expect(doers('Finn will be taken to school by Bev.')).toEqual(['bev']);
    expect(doers('Parents to bring Finn on time.')).toEqual([]);
    expect(doers('On Monday Dean rings.')).toEqual(['dean']);
    expect(doers('Finn’s attendance to improve.')).toEqual([]);
    expect(doers('Social worker Priya rings Jade.')).toEqual(['priya']);
    expect(doers('Social worker to ring Jade.')).toEqual([]);
  });
});

describe('times in a sentence', () => {
  it.each([
    ['by Friday 12 February', { kind: 'by', date: '2027-02-12' }],
    ['by 12th March', { kind: 'by', date: '2027-03-12' }],
    ['by the third of February', { kind: 'by', date: '2027-02-03' }],
    ['on Sunday the twenty-first of March', { kind: 'by', date: '2027-03-21' }],
    ['on the sixteenth of May', { kind: 'by', date: '2027-05-16' }],
    ['by 4 January', { kind: 'by', date: '2028-01-04' }],
    ['12/3/27', { kind: 'by', date: '2027-03-12' }],
    ['on Monday', { kind: 'by', date: '2027-01-25' }],
    ['tomorrow', { kind: 'by', date: '2027-01-21' }],
    ['within two weeks', { kind: 'by', date: '2027-02-03' }],
    ['nine days in ten', { kind: 'often', times: 9, outOf: 10, unit: 'days' }],
    ['5 nights in 7', { kind: 'often', times: 5, outOf: 7, unit: 'days' }],
    ['twice a week', { kind: 'often', times: 2, outOf: 7, unit: 'days' }],
    ['every evening', { kind: 'often', times: 1, outOf: 1, unit: 'days' }],
    ['each Friday', { kind: 'often', times: 1, outOf: 7, unit: 'days', weekday: 5 }],
    ['weekly', { kind: 'often', times: 1, outOf: 7, unit: 'days' }],
    ['5 days in a week', { kind: 'often', times: 5, outOf: 7, unit: 'days' }],
    ['in a fortnight', { kind: 'by', date: '2027-02-03' }],
    ['by the end of February', { kind: 'by', date: '2027-02-28' }],
    ['by the end of next month', { kind: 'by', date: '2027-02-28' }],
  ])('S11 are read: %s', (text, wanted) => expect(when(`Bev comes ${text}.`)).toEqual(wanted));

  it.each([
    'by 8.50',
    'at 7.30',
    'soon',
    'as soon as possible',
    'in may be',
    '31 February',
    'the sun shines',
    'and the second may be late',
  ])('S11 are not made up: %s', (text) => expect(when(`Bev comes ${text}.`) ?? null).toBeNull());

  it('S11 no calendar knows half term, and yet it is a time', () => {
    expect(whenIn('until half term', '2027-01-20')).toEqual({ when: null, text: 'half term' });
  });
});

describe('advice about words', () => {
  it('W7 names a sentence that makes one parent answer for the other, first of all', () => {
    for (const text of [
      'Jade will not let Dean in.',
      'Jade won’t allow him into the house.',
      'Jade must keep Finn away from Dean.',
      'Jade to ensure Dean does not come to the house.',
      'Jade will only let Dean see Finn when Bev is there.',
      'Jade to supervise Dean’s contact with Finn.',
      'Jade to report any breaches by Dean.',
    ])
      expect(about(text)[0], text).toBe('policing');
  });

  it('W7 and not one about what the other does himself, about a child, or about a worker', () => {
    for (const text of [
      'Dean will not drink.',
      'Dean must keep away from Jade.',
      'Jade will not let Finn stay up late.',
      'Priya will not let Dean into the meeting.',
      'Jade lets Dean know by Friday.',
      'Jade only lets Finn watch TV after tea.',
      'Jade goes to Bev when Dean shouts.',
    ])
      expect(about(text), text).not.toContain('policing');
  });

  it('W7, W8 in Welsh, Polish and Urdu as far as their lists go', () => {
    expect(about('Jade nie wpuści partnera do domu', 'pl')).toContain('policing');
    expect(about('Mae Jade yn cadw Dean draw', 'cy')).toContain('policing');
    expect(about('rodzice będą współpracować', 'pl')).toEqual(['no-visible-verb', 'vague-person']);
  });

  it('W8 a council’s own list stands instead of the shipped one', () => {
    const own = { en: { ...listsFor(wordLists.shipped, 'en'), plain: [{ find: 'pathway', say: ['way'] }] } };
    const checks = (text: string) =>
      advise({ text, language: 'en-GB' }, own, { people }).map(({ check }) => check);
    expect(checks('Jade follows the pathway.')).toContain('jargon');
    expect(checks('Jade comes to the core group.')).not.toContain('jargon');
  });

  it('W9 has a ready phrase for some of what should not happen', () => {
    const [advice] = advise({ text: 'Dean will not shout.', language: 'en-GB' }, wordLists.shipped, {
      people,
    });
    expect(advice).toMatchObject({
      check: 'negative',
      instead: { find: 'will not shout', say: 'talks in a calm voice' },
    });
  });

  it('W10 hears when nobody does it', () => {
    expect(about('A letter will be written by Friday.')).toContain('passive');
    expect(about('Finn is tired by 7.')).not.toContain('passive');
  });

  it('W11 takes two acts apart, and gives the second its doer', () => {
    const two = (text: string) =>
      advise({ text, language: 'en-GB' }, wordLists.shipped, { people }).find(
        ({ check }) => check === 'two-ideas',
      );
    expect(two('Jade brushes Finn’s teeth and reads him a story.')).toMatchObject({
      split: ['Jade brushes Finn’s teeth.', 'Jade reads him a story.'],
    });
    expect(two('Jade and Dean talk in the kitchen.')).toBeUndefined();
  });

  it('W8 names and days are no hard words; two long words in a sentence are', () => {
    expect(about('Priya visits Jade every second Saturday in February.')).not.toContain('hard-to-read');
    expect(about('Jade works on emotional regulation with Priya on Tuesdays.')).toContain('hard-to-read');
  });

  it('W8 never throws, whatever is typed', () => {
    for (const text of [
      '',
      ' ',
      '😀😀',
      'a'.repeat(10_000),
      'امی فون کرتی ہیں',
      '"((',
      'not',
      'and',
      '\u202e\u0000',
    ])
      expect(() => about(text)).not.toThrow();
  });
});
