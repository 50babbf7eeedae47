import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import type { AnyEntry } from '../entry.ts';
import { factSchemas } from '../facts.ts';
import { addStep, moveStep } from '../step/decide.ts';
import { writtenInOneSitting } from './one-sitting.ts';
import { timeline } from './timeline.ts';

/** Six visits of two weeks, written down on one evening; then one written the same day. */
function block() {
  const told = story('2027-03-01')
    .opens('D')
    .adds('Bev', 'network')
    .does(addStep, { step: 's', sentence: words('Bev walks.'), who: ['bev'] });
  for (const [i, day] of ['02', '04', '08', '10', '12', '16'].entries()) {
    told
      .writes(`2027-03-18T16:${10 + i * 8}:00.000Z`, `2027-03-${day}`)
      .does(moveStep, { step: 's', to: i % 2 ? 'started' : 'stuck', on: `2027-03-${day}` });
  }
  return told.writes('2027-03-18T18:00:00.000Z', '2027-03-18').does(moveStep, { step: 's', to: 'done' });
}

describe('history', () => {
  it('H1 no request can set the written time', () => {
    const fields = Object.values(factSchemas).flatMap((schema) => Object.keys(schema.entries));
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((field) => /written|stamp/i.test(field))).toEqual([]);
    expect(timeline(block().entries).every((line) => line.written.startsWith('2027-03-'))).toBe(true);
  });

  it('H2 shows both times and the whole days between', () => {
    const late = timeline(block().entries, 'happened').filter(({ type }) => type === 'step-moved');
    expect(late.map(({ happened, late: days }) => [happened, days])).toEqual([
      ['2027-03-18', 0],
      ['2027-03-16', 2],
      ['2027-03-12', 6],
      ['2027-03-10', 8],
      ['2027-03-08', 10],
      ['2027-03-04', 14],
      ['2027-03-02', 16],
    ]);
    expect(late[0]).toMatchObject({
      by: 'Priya Nand',
      device: 'priya',
      things: { step: [{ room: 'steps', id: 's' }] },
    });
  });

  it('H3 names what was written in one sitting about several days', () => {
    const sittings = writtenInOneSitting(block().entries);
    expect(sittings).toMatchObject([
      {
        device: 'priya',
        by: ['Priya Nand'],
        from: '2027-03-18T16:10:00.000Z',
        to: '2027-03-18T16:50:00.000Z',
      },
    ]);
    expect(sittings[0]?.entries).toHaveLength(6);
    expect(sittings[0]?.days).toEqual([
      '2027-03-02',
      '2027-03-04',
      '2027-03-08',
      '2027-03-10',
      '2027-03-12',
      '2027-03-16',
    ]);
  });

  it('H3 says nothing about a visit written the same day, or of two tablets', () => {
    const told = story().opens('D').adds('Bev', 'network').adds('Jean', 'network');
    expect(writtenInOneSitting(told.entries)).toEqual([]);
    const two: AnyEntry[] = told.entries.map((entry, i) => ({
      ...entry,
      device: `d${i}`,
      happened: `2027-01-0${i + 1}`,
    }));
    expect(writtenInOneSitting(two)).toEqual([]);
    const pause = (minutes: number) =>
      told.entries.slice(0, 2).map((entry, i) => ({
        ...entry,
        happened: `2027-01-0${i + 1}`,
        written: `2027-01-20T10:${i === 0 ? '00' : minutes}:00.000Z`,
      }));
    expect([writtenInOneSitting(pause(30)).length, writtenInOneSitting(pause(31)).length]).toEqual([1, 0]);
  });

  it('H4 sorts by either time and leaves nothing out', () => {
    const { entries } = block();
    const odd: AnyEntry = { ...entries[0]!, id: 'odd', odd: 'unknown-fact', happened: 'once', written: '' };
    const newer: AnyEntry = { ...entries[0]!, id: 'newer', newer: true };
    const lines = timeline([...entries, odd, newer], 'written');
    expect(lines).toHaveLength(entries.length + 2);
    expect(lines[0]?.written).toBe('2027-03-18T18:00:00.000Z');
    expect(lines.at(-1)).toMatchObject({ entry: 'odd', kind: 'odd', type: '?', late: 0 });
    expect(lines.find(({ entry }) => entry === 'newer')).toMatchObject({ kind: 'newer', fact: null });
    expect(timeline(entries, 'happened')[1]?.happened).toBe('2027-03-16');
  });
});
