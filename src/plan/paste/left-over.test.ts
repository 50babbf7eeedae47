import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Named } from '../wording/who-is-who.ts';
import { draftsOf, keptBeside, takenIn, withStep } from './drafts.ts';
import { readPasted } from './read-pasted.ts';
import type { Grid } from './text-grid.ts';

const people: Named[] = [
  { id: 'mia', name: 'Mia', role: 'child' },
  { id: 'jo', name: 'Jo', role: 'child' },
  { id: 'jade', name: 'Jade', role: 'parent' },
  { id: 'bev', name: 'Auntie Bev', role: 'network' },
];
const read = (grid: Grid) => readPasted(grid, people, '2027-01-20');

describe('what a pasted row says besides its step', () => {
  it('I7 what became nothing else stays with every step of its row, in the words that stood there', () => {
    const pasted = read([
      ['Child in need plan', 'Child in need plan', 'Child in need plan', 'Child in need plan'],
      ['Goal', 'Action', 'Who', 'When'],
      ['Mia sleeps', '1. Ring Bev 2. Visit Nan', 'Jade, if Bev cannot', '12 March, then each Friday'],
      ['Mia eats', '', 'Mr Khan', 'half term'],
    ]);
    if (!pasted.ok) throw new Error(pasted.because);
    const [sleeps, eats] = pasted.goals;
    expect(sleeps?.rest).toEqual(['Child in need plan']);
    for (const step of sleeps?.steps ?? [])
      expect(step.rest).toEqual(['Who: Jade, if Bev cannot', 'When: 12 March, then each Friday']);
    // A row in which nobody does anything is kept with its goal.
    expect(eats).toMatchObject({ steps: [], rest: ['Who: Mr Khan', 'When: half term'] });
    expect(keptBeside(eats?.rest ?? [], 'en-GB')?.[0]).toEqual({ text: 'Who: Mr Khan', language: 'en-GB' });
    expect(takenIn(draftsOf(pasted))).toEqual({ steps: 2, goals: 1 });
  });

  it('I7 every word of every row is somewhere in what was read', () => {
    const cell = fc.constantFrom(
      '',
      'Ring Bev',
      'Jade',
      'Mr Khan and Bev',
      'end of term',
      '12 March',
      'Mia and Tom',
      'Amber',
      'one visit a week',
      'Ask Nan; ask Gran',
    );
    const row = fc.tuple(cell, cell, cell, cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const pasted = read([['Goal', 'Action', 'Who', 'When', 'Child', 'RAG'], ...rows]);
        if (!pasted.ok) return;
        const known = people.map(({ name }) => name).join(' ');
        const kept = `${JSON.stringify(pasted)} ${known}`;
        // Days that were read stand as dates; what joins names or sentences says nothing.
        const lost = rows
          .flat()
          .flatMap((text) => text.split(/[\s;]+/))
          .filter((word) => word !== '' && !/^(?:and|12|March)$/.test(word) && !kept.includes(word));
        expect(lost).toEqual([]);
      }),
    );
  });

  it('I8 days that words are sure about are worked out from the day of the plan, and say how; others stay words', () => {
    const said = (cell: string) => {
      const pasted = read([
        ['Action', 'Who', 'When'],
        ['Ring Bev', 'Jade', cell],
      ]);
      const step = pasted.ok ? pasted.goals[0]?.steps[0] : undefined;
      return [
        step?.when?.kind === 'by' ? step.when.date : null,
        step?.whenRead?.rule ?? step?.whenSaid ?? null,
      ];
    };
    expect(said('end of March')).toEqual(['2027-03-31', 'month-end']);
    expect(said('by the end of this month')).toEqual(['2027-01-31', 'month-end']);
    expect(said('in two weeks')).toEqual(['2027-02-03', 'counted']);
    expect(said('6 weeks')).toEqual(['2027-03-03', 'counted']);
    expect(said('within 48 hours')).toEqual(['2027-01-22', 'counted']);
    expect(said('Friday')).toEqual(['2027-01-22', 'next']);
    expect(said('12 March 2027')).toEqual(['2027-03-12', null]);
    for (const open of [
      'by half term',
      'Ongoing',
      'March',
      'mid March',
      'next core group',
      'within 10 working days',
    ])
      expect(said(open), open).toEqual([null, open]);
  });

  it('I9 a row for two children is a step for each of them', () => {
    const pasted = read([
      ['Child', 'Action', 'Who'],
      ['Mia and Jo', 'Go swimming', 'Jade'],
      ['', 'Ring Bev', 'Jade'],
    ]);
    if (!pasted.ok) throw new Error(pasted.because);
    expect(takenIn(draftsOf(pasted)).steps).toBe(3);
    expect(takenIn(withStep(draftsOf(pasted), 0, 0, { children: ['jo'] })).steps).toBe(2);
  });
});
