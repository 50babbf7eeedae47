import type { AnyEntry } from '../entry.ts';
import { compare } from '../order.ts';
import { toldDay } from './told-day.ts';

/** Entries about several days, written in one go on one device (domain §1, row 1). Named, never judged. */
export interface OneSitting {
  readonly device: string;
  /** everybody who wrote in it */
  readonly by: readonly string[];
  readonly from: string;
  readonly to: string;
  /** the different days they tell about, earliest first; at least two */
  readonly days: readonly string[];
  readonly entries: readonly string[];
}

/** Longer without a word, and it is another sitting. */
const PAUSE_MINUTES = 30;

/** H3: runs of entries of one device, each written within half an hour of the one before, about two or more days. */
export function writtenInOneSitting(entries: Iterable<AnyEntry>): OneSitting[] {
  const byDevice = new Map<string, AnyEntry[]>();
  for (const entry of entries) {
    const before = byDevice.get(entry.device);
    if (before) before.push(entry);
    else byDevice.set(entry.device, [entry]);
  }
  return [...byDevice.values()]
    .flatMap(runs)
    .map(sittingOf)
    .filter((sitting) => sitting.days.length >= 2)
    .sort((a, b) => compare(b.from, a.from));
}

function runs(entries: readonly AnyEntry[]): AnyEntry[][] {
  const found: AnyEntry[][] = [];
  for (const entry of entries.toSorted(
    (a, b) => compare(a.written, b.written) || compare(a.stamp, b.stamp),
  )) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run && before && minutesBetween(before.written, entry.written) <= PAUSE_MINUTES) run.push(entry);
    else found.push([entry]);
  }
  return found;
}

function sittingOf(run: AnyEntry[]): OneSitting {
  return {
    device: run[0]?.device ?? '',
    by: [...new Set(run.map((entry) => entry.by.name))],
    from: run[0]?.written ?? '',
    to: run.at(-1)?.written ?? '',
    days: [...new Set(run.map(toldDay))].sort(compare),
    entries: run.map((entry) => entry.id),
  };
}

/** Not a time at all: no sitting together (NaN is never small). */
const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;
