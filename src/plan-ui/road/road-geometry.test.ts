import { describe, expect, it } from 'vitest';
import {
  entryPath,
  gapPath,
  levelOf,
  placeTurnings,
  ribbonEnd,
  ribbonPath,
  ribbonStretches,
  walkedGaps,
} from './road-geometry.ts';

describe('the road', () => {
  it('goes up and down by turns with handles of half a gap', () => {
    expect([0, 1, 2, 3].map(levelOf)).toEqual([0, 2, 0, 2]);
    expect(gapPath(0, 'across')).toBe('M0 0C50 0 50 2 100 2');
    expect(gapPath(1, 'across')).toBe('M0 2C50 2 50 0 100 0');
    expect(gapPath(1, 'down')).toBe('M2 0C2 50 0 50 0 100');
  });

  it('joins every gap to the next and the entry to the first stone', () => {
    for (let index = 0; index < 8; index += 1) {
      const end = gapPath(index, 'across').split(' ').at(-1);
      expect(gapPath(index + 1, 'across').startsWith(`M0 ${end}`)).toBe(true);
    }
    expect(entryPath('across').endsWith('100 0')).toBe(true);
    expect(entryPath('down').endsWith('0 100')).toBe(true);
  });

  it('is walked up to where we are', () => {
    expect(walkedGaps(['reached', 'reached', 'here', 'ahead'])).toEqual([true, true, false]);
    expect(walkedGaps(['reached', 'reached'])).toEqual([true]);
    expect(walkedGaps(['ahead', 'ahead'])).toEqual([false]);
    expect(walkedGaps(['here'])).toEqual([]);
    expect(walkedGaps([])).toEqual([]);
  });
});

describe('the ribbon', () => {
  const parts = [
    { share: 1, untilStone: 3 },
    { share: 0.55, untilStone: 5 },
    { share: 0.28, untilStone: 6 },
  ];

  it('changes half way between stones and ends at the middle of the last', () => {
    expect(ribbonStretches(parts, 7)).toEqual([
      { share: 1, from: 0, to: 4 },
      { share: 0.55, from: 4, to: 6 },
      { share: 0.28, from: 6, to: 6.5 },
    ]);
    expect(ribbonEnd(ribbonStretches(parts, 7))).toBe(6.5);
  });

  it('ends where visits end when the last part has none', () => {
    const stretches = ribbonStretches([...parts.slice(0, 2), { share: 0, untilStone: 6 }], 7);
    expect(ribbonEnd(stretches)).toBe(6);
    expect(ribbonPath(stretches)).not.toMatch(/NaN/);
  });

  it('is one closed shape that only gets thinner', () => {
    const path = ribbonPath(ribbonStretches(parts, 7));
    expect(path.startsWith('M0 0')).toBe(true);
    expect(path.endsWith('L0 22Z')).toBe(true);
    expect(path).not.toMatch(/NaN|undefined/);
    expect(ribbonPath([])).toBe('');
    expect(ribbonPath(ribbonStretches([{ share: 0, untilStone: 2 }], 3))).toBe('');
  });

  it('never runs backwards or past the road', () => {
    const odd = ribbonStretches(
      [
        { share: 7, untilStone: 40 },
        { share: -1, untilStone: 1 },
      ],
      5,
    );
    expect(odd).toEqual([
      { share: 1, from: 0, to: 5 },
      { share: 0, from: 5, to: 5 },
    ]);
    expect(ribbonPath(odd)).not.toMatch(/NaN/);
  });
});

describe('side turnings', () => {
  it('leave after their stone and come back further on', () => {
    expect(placeTurnings([{ id: 'b', afterStone: 2, backAtStone: 6 }], 7)).toEqual([
      { id: 'b', after: 2, back: 6, from: 3, to: 6, cardFrom: 3, cardTo: 6, tight: false, lane: 0, turn: 0 },
    ]);
  });

  it('stand in one gap when they come back at once', () => {
    const [place] = placeTurnings([{ id: 'b', afterStone: 6, backAtStone: 6 }], 7);
    expect(place).toMatchObject({ after: 5, back: 6, from: 5, to: 7, tight: true });
  });

  it('are wide enough to read, and stay on the road', () => {
    const [place, last, tiny] = [
      ...placeTurnings([{ id: 'a', afterStone: 1, backAtStone: 3 }], 7),
      ...placeTurnings([{ id: 'b', afterStone: 5, backAtStone: 6 }], 7),
      ...placeTurnings([{ id: 'c', afterStone: 0, backAtStone: 1 }], 2),
    ];
    expect([place?.cardFrom, place?.cardTo]).toEqual([1, 4]);
    expect([last?.cardFrom, last?.cardTo]).toEqual([4, 7]);
    expect([tiny?.cardFrom, tiny?.cardTo]).toEqual([0, 2]);
  });

  it('never lie on one another', () => {
    const places = placeTurnings(
      [
        { id: 'a', afterStone: 1, backAtStone: 5 },
        { id: 'b', afterStone: 2, backAtStone: 4 },
        { id: 'c', afterStone: 5, backAtStone: 8 },
        { id: 'd', afterStone: 1, backAtStone: 3 },
      ],
      9,
    );
    expect(places.map((place) => place.lane)).toEqual([0, 1, 0, 1]);
    expect(places.map((place) => place.turn)).toEqual([0, 0, 0, 1]);
  });

  it('stand side by side where both still cover their own legs', () => {
    const places = placeTurnings(
      [
        { id: 'night', afterStone: 2, backAtStone: 4 },
        { id: 'school', afterStone: 1, backAtStone: 3 },
      ],
      7,
    );
    expect(places).toMatchObject([
      { id: 'night', cardFrom: 3, cardTo: 6, lane: 0 },
      { id: 'school', cardFrom: 0, cardTo: 3, lane: 0 },
    ]);
  });

  it('bear a road of one stone', () => {
    expect(placeTurnings([{ id: 'a', afterStone: 0, backAtStone: 4 }], 1)).toMatchObject([
      { from: 0, to: 1 },
    ]);
  });
});
