import { useEffect, useState } from 'react';
import type { Line } from './line.ts';
import { outlinesOf } from './outlines.ts';

// A line never changes: its edge is worked out once, however often the sheet is drawn.
const known = new WeakMap<Line, string>();
const asked = new WeakSet<Line>();

/** The edges of these lines; null for one that is still being worked out. */
export function useOutlines(lines: readonly Line[]): readonly (string | null)[] {
  const [, setRound] = useState(0);
  useEffect(() => {
    const fresh = lines.filter((line) => !asked.has(line));
    let here = true;
    const redraw = () => here && setRound((round) => round + 1);
    if (fresh.length > 0) {
      for (const line of fresh) asked.add(line);
      outlinesOf(fresh, (edges) => {
        fresh.forEach((line, at) => known.set(line, edges[at] ?? ''));
        redraw();
      });
    }
    return () => {
      here = false;
    };
  }, [lines]);
  return lines.map((line) => known.get(line) ?? null);
}
