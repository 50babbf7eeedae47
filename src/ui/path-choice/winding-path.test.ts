import { describe, expect, it } from 'vitest';
import { pathBetween, pathBox, pointOnPath } from './winding-path.ts';

describe('winding path', () => {
  it('goes from start to end and never back', () => {
    const xs = Array.from({ length: 101 }, (_, index) => pointOnPath(index / 100).x);
    expect(xs.every((x, index) => index === 0 || x > (xs[index - 1] ?? Number.NaN))).toBe(true);
  });

  it('stays inside the drawing', () => {
    for (let place = 0; place <= 1; place += 0.01) {
      const { x, y } = pointOnPath(place);
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(pathBox.width - 40);
      expect(y).toBeGreaterThan(30);
      expect(y).toBeLessThan(pathBox.height - 30);
    }
  });

  it('brings places outside to the ends', () => {
    expect(pointOnPath(-3)).toEqual(pointOnPath(0));
    expect(pointOnPath(7)).toEqual(pointOnPath(1));
  });

  it('begins and ends where the places lie', () => {
    expect(pathBetween(0, 1)).toMatch(/^M70\.0 210\.0L.*L930\.0 90\.0$/);
  });
});
