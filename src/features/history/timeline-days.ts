import { isRealDate } from '../../lib/day.ts';
import type { Line } from '../../plan/history/timeline.ts';

export type Order = 'happened' | 'written';

export interface TimelineDay {
  /** ISO date */
  readonly day: string;
  readonly lines: readonly Line[];
}

/** Lines under their days, by the time things happened or were written; the order within a day stays. */
export function byDay(lines: readonly Line[], order: Order): TimelineDay[] {
  const days = new Map<string, Line[]>();
  for (const line of lines) {
    const said = line[order].slice(0, 10);
    const day = isRealDate(said) ? said : line.written.slice(0, 10);
    const before = days.get(day);
    if (before) before.push(line);
    else days.set(day, [line]);
  }
  return [...days].map(([day, those]) => ({ day, lines: those }));
}

/** Tablets by number, in the order in which they first wrote: their ids mean nothing to people. */
export function tabletNumbers(lines: readonly Line[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { device } of lines.toSorted((a, b) => Date.parse(a.written) - Date.parse(b.written)))
    if (!numbers.has(device)) numbers.set(device, numbers.size + 1);
  return numbers;
}
