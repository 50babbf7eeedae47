import { addDays, daysBetween, type IsoDate } from '../../lib/day.ts';
import type { Delay } from '../drift/delay.ts';
import { compare } from '../order.ts';

/** Whole days, both ends among them. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Y21: the days on which anything held the plan up, each once, as stretches that neither touch nor overlap, the first one first. */
export function lostStretches(delays: readonly Pick<Delay, 'from' | 'to'>[], today: IsoDate): Stretch[] {
  const all = delays
    .map(({ from, to }) => ({ from, to: to ?? today }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => compare(a.from, b.from));
  const joined: Stretch[] = [];
  for (const one of all) {
    const last = joined.at(-1);
    if (last === undefined || one.from > addDays(last.to, 1)) joined.push(one);
    else if (one.to > last.to) joined[joined.length - 1] = { from: last.from, to: one.to };
  }
  return joined;
}

/** How many days of these stretches lie between two days, both among them. */
export function daysWithin(stretches: readonly Stretch[], first: IsoDate, last: IsoDate): number {
  return stretches.reduce((days, { from, to }) => {
    const [start, end] = [from > first ? from : first, to < last ? to : last];
    return days + (end < start ? 0 : daysBetween(start, end) + 1);
  }, 0);
}

/** Y21: how many days were lost until a day, that day included; a day lost twice counts once. */
export const daysLost = (delays: readonly Pick<Delay, 'from' | 'to'>[], today: IsoDate): number =>
  daysWithin(lostStretches(delays, today), '0001-01-01', today);
