import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Named } from '../wording/who-is-who.ts';
import { draftsOf, keptDrafts, takenIn, withStep } from './drafts.ts';
import { piecesOf } from './pieces.ts';
import { type Pasted, readPasted } from './read-pasted.ts';
import { type Grid, gridOfText } from './text-grid.ts';

const people: Named[] = [
  { id: 'mia', name: 'Mia', role: 'child' },
  { id: 'jo', name: 'Jo', role: 'child' },
  { id: 'jade', name: 'Jade', role: 'parent' },
  { id: 'bev', name: 'Auntie Bev', role: 'network' },
  { id: 'priya', name: 'Priya', role: 'worker' },
];
const today = '2027-01-20';
const read = (grid: Grid | null): Pasted => readPasted(grid ?? [], people, today);
const short = (pasted: Pasted) =>
  pasted.ok
    ? pasted.goals.map(({ different, steps }) => ({
        goal: different,
        steps: steps.map(({ sentence, who, when }) => [
          sentence,
          who.join('+'),
          when?.kind === 'by' ? when.date : when ? `${when.times}/${when.outOf}` : null,
        ]),
      }))
    : pasted.because;

describe('a plan that is pasted', () => {
  it('I1, I2 is read from a spreadsheet by its headings', () => {
    const text =
      'Outcome\tAction\tBy whom\tBy when\nMia sleeps\tPut Mia to bed by 7.30\tJade\t12/2/27\n\tBring the chart\tPriya\tFriday 29 January\n';
    expect(short(read(gridOfText(text)))).toEqual([
      {
        goal: 'Mia sleeps',
        steps: [
          ['Put Mia to bed by 7.30', 'jade', '2027-02-12'],
          ['Bring the chart', 'priya', '2027-01-29'],
        ],
      },
    ]);
  });

  it('I1 keeps line breaks and commas inside quoted cells', () => {
    const text = 'Action,Who,When\n"Ring Bev, then\nring school",Jade,"each Friday"\n';
    expect(gridOfText(text)).toEqual([
      ['Action', 'Who', 'When'],
      ['Ring Bev, then\nring school', 'Jade', 'each Friday'],
    ]);
  });

  it('I1 finds the mark between cells although quoted cells hold it and run over lines', () => {
    const text = 'Action;Who;When\n"Ring Bev; then\nring school";"Jade\nBev";Friday\n';
    expect(gridOfText(text)?.[1]).toEqual(['Ring Bev; then\nring school', 'Jade\nBev', 'Friday']);
  });

  it('I1 a letter, a list of names and an empty text are no tables', () => {
    for (const text of ['', 'Dear Jade, we met on Friday.\nYours, Priya', 'Jade\nBev\nPriya'])
      expect(gridOfText(text)).toBeNull();
  });

  it('I2 without headings goes by what stands in the columns', () => {
    const grid = [
      ['Mia is in school on time', 'Auntie Bev walks Mia to school', 'Bev', '12 March'],
      ['Mia is in school on time', 'Priya texts the school each week', 'Priya', '19 March'],
    ];
    expect(short(read(grid))).toMatchObject([{ goal: 'Mia is in school on time' }]);
  });

  it('I2 reads a title over the table, empty columns and a row that is a heading', () => {
    const grid = [
      ['Child in need plan', 'Child in need plan', 'Child in need plan', 'Child in need plan'],
      ['What needs to happen', '', 'Who', 'Timescale'],
      ['Safe nights', 'Safe nights', 'Safe nights', 'Safe nights'],
      ['Bev stays the night', '', 'Bev', 'Saturdays'],
    ];
    expect(short(read(grid))).toEqual([
      { goal: 'Safe nights', steps: [['Bev stays the night', 'bev', '1/7']] },
    ]);
  });

  it('I2 does not take the number of a plan for what will happen', () => {
    const grid = [
      ['Plan ID', 'Action', 'Who'],
      ['1042', 'Bev stays', 'Bev'],
    ];
    expect(short(read(grid))).toMatchObject([{ steps: [['Bev stays', 'bev', null]] }]);
  });

  it('I2 tells what needs to happen from the goal beside it', () => {
    const grid = [
      ['Goal', 'What needs to happen', 'Who'],
      ['Safe nights', 'Bev stays', 'Bev'],
    ];
    expect(short(read(grid))).toMatchObject([{ goal: 'Safe nights', steps: [['Bev stays', 'bev', null]] }]);
  });

  it('I3 takes bullets, numbers and lines in one cell apart, each with its own name where there are as many', () => {
    expect(piecesOf('• Ring Bev\n• Visit Nan\n  on Monday')).toEqual(['Ring Bev', 'Visit Nan on Monday']);
    expect(piecesOf('·Ring Bev\n·Visit Nan')).toEqual(['Ring Bev', 'Visit Nan']);
    expect(piecesOf('Ring Bev when\nMia is late')).toEqual(['Ring Bev when Mia is late']);
    expect(piecesOf('Ring Bev\nVisit Nan')).toEqual(['Ring Bev', 'Visit Nan']);
    expect(piecesOf('1. Ring Bev 2. Visit Nan')).toEqual(['Ring Bev', 'Visit Nan']);
    const grid = [
      ['Action', 'Who', 'When'],
      ['1. Ring school\n2. Wake Mia', 'Priya\nJade', 'Friday'],
    ];
    expect(short(read(grid))).toMatchObject([
      {
        steps: [
          ['Ring school', 'priya', '2027-01-22'],
          ['Wake Mia', 'jade', '2027-01-22'],
        ],
      },
    ]);
  });

  it('I4 two children in one row are kept, a day no calendar knows is kept as words, and so is all else', () => {
    const grid = [
      ['Child', 'Action', 'Who', 'When', 'RAG'],
      ['Mia and Jo', 'Go swimming', 'Jade', 'end of term', 'Amber'],
    ];
    const pasted = read(grid);
    expect(pasted.ok && pasted.goals[0]?.steps[0]).toMatchObject({
      children: ['mia', 'jo'],
      when: null,
      whenSaid: 'end of term',
      rest: ['When: end of term', 'RAG: Amber'],
    });
  });

  it('I4 what is no plan is refused with a reason', () => {
    const addresses = [
      ['Name', 'Telephone'],
      ['Office', '01632 960001'],
    ];
    expect(short(read(addresses))).toBe('no-actions');
    expect(short(read([['One cell']]))).toBe('not-a-table');
    expect(short(read(Array.from({ length: 500 }, () => ['Action', 'Who'])))).toBe('too-big');
    expect(short(read(Array.from({ length: 300_000 }, () => ['Action', 'Who'])))).toBe('too-big');
  });

  it('I4 half looked through, it is kept as it was; anything else is not taken for it', () => {
    const pasted = read([
      ['Action', 'Who'],
      ['Ring Bev', 'Jade'],
      ['Visit Nan', 'Jade'],
    ]);
    if (!pasted.ok) throw new Error(pasted.because);
    const drafts = withStep(draftsOf(pasted), 0, 1, { take: false });
    expect(takenIn(drafts)).toEqual({ steps: 1, goals: 0 });
    expect(keptDrafts(JSON.parse(JSON.stringify(drafts)))).toEqual(drafts);
    for (const kept of [null, [], 'x', [{ different: 3, steps: [] }]]) expect(keptDrafts(kept)).toBeNull();
  });

  it('I5 names nobody in the plan has are shown and nobody is guessed', () => {
    const grid = [
      ['Action', 'Responsible', 'Date'],
      ['Check the boiler', 'Mr Khan and Bev', 'Monday'],
    ];
    const pasted = read(grid);
    expect(pasted.ok && pasted.goals[0]?.steps[0]).toMatchObject({ who: ['bev'], unknown: ['Mr Khan'] });
  });

  it('I6 reads a table whose headings stand down its side, each column on its own', () => {
    const grid = [
      ['Plan for Mia', 'Plan for Mia', 'Plan for Mia'],
      ['Goal', 'Mia sleeps', 'Safe nights'],
      ['Action', 'Bring the chart', 'Bev stays the night'],
      ['By whom', 'Priya', 'Bev'],
      ['By when', '29 January', ''],
      ['Progress', '', 'Agreed'],
    ];
    const pasted = read(grid);
    expect(short(pasted)).toEqual([
      { goal: 'Mia sleeps', steps: [['Bring the chart', 'priya', '2027-01-29']] },
      { goal: 'Safe nights', steps: [['Bev stays the night', 'bev', null]] },
    ]);
    expect(pasted.ok && pasted.goals[1]?.steps[0]?.rest).toEqual(['Progress: Agreed']);
    expect(pasted.ok && pasted.goals[0]?.rest).toEqual(['Plan for Mia']);
  });

  it('I6 reads a form of two columns: where a heading comes again, the next step begins', () => {
    const grid = [
      ['Outcome', 'Mia sleeps'],
      ['Action', 'Bring the chart'],
      ['Who', 'Priya'],
      ['Action', 'Put Mia to bed by 7.30'],
      ['Who', 'Jade'],
      ['When', 'each evening'],
    ];
    expect(short(read(grid))).toEqual([
      {
        goal: 'Mia sleeps',
        steps: [
          ['Bring the chart', 'priya', null],
          ['Put Mia to bed by 7.30', 'jade', '1/1'],
        ],
      },
    ]);
  });

  it('I6 leaves a table alone whose headings stand on top, although words of headings come down its side', () => {
    const grid = [
      ['Action', 'Who', 'When'],
      ['Support plan for Mia', 'Priya', 'Friday'],
      ['Date with the dentist', 'Jade', '12 February'],
    ];
    expect(short(read(grid))).toMatchObject([
      {
        steps: [
          ['Support plan for Mia', 'priya', '2027-01-22'],
          ['Date with the dentist', 'jade', '2027-02-12'],
        ],
      },
    ]);
  });

  it('I4 never throws, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('', 'Who', 'Action', '😀', 'امی'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (grid) => void read(grid)),
    );
  });
});
