import { addDays, daysBetween, type IsoDate } from '../../lib/day.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import { isOpenStep } from '../step/views.ts';
import type { Stone } from './stone.ts';
import { stonesInOrder } from './views.ts';

/** Two months, in days: long enough to hold a stone or two, short enough to be about now. */
export const PACE_DAYS = 61;
/** Fewer stones than this in two months say nothing about the next ones. */
const LEAST_STONES = 2;

/** Why the marker stands where it does. */
export interface HereBecause {
  /** the stone reached last, by the day it was reached; null at the beginning of the road */
  readonly reached: { readonly stone: Stone; readonly on: IsoDate } | null;
  /** the stone we are at */
  readonly here: Stone;
  /** steps done since that stone was reached (all of them at the beginning), and how many of those somebody checked */
  readonly done: number;
  readonly checked: number;
  /** stones not reached yet, the one we are at among them */
  readonly left: number;
}

/**
 * D9: the marker stands at the first stone not reached, and says so with the stone reached last and what was done and checked
 * since. What was done on the day of the stone led up to it and does not count; nor does a day after today, which only a
 * wrong clock writes. Null without a road, or when every stone is reached.
 */
export function hereBecause(plan: Plan, today: IsoDate): HereBecause | null {
  const stones = stonesInOrder(plan);
  const ahead = stones.filter((stone) => now(stone.reached) === null);
  const [here] = ahead;
  if (here === undefined) return null;
  const reached = stones
    .flatMap((stone) => {
      const on = now(stone.reached)?.on;
      return on !== undefined && on <= today ? [{ stone, on }] : [];
    })
    .reduce<HereBecause['reached']>((last, one) => (last === null || one.on >= last.on ? one : last), null);
  const since = Object.values(plan.steps).filter((step) => {
    const { on } = now(step.progress);
    return step.retired === null && !isOpenStep(step) && on <= today && (reached === null || on > reached.on);
  });
  return {
    reached,
    here,
    done: since.length,
    checked: since.filter((step) => now(step.progress).to === 'checked').length,
    left: ahead.length,
  };
}

export interface Behind {
  readonly stone: Stone;
  /** the day first promised for it */
  readonly promised: IsoDate;
  readonly days: number;
  /** whole weeks; 0 in the first week */
  readonly weeks: number;
}

/** D10: how far behind the day first promised we are, at the stone we are at. Null when we are not. */
export function behind(plan: Plan, today: IsoDate): Behind | null {
  const here = stonesInOrder(plan).find((stone) => now(stone.reached) === null);
  if (here === undefined) return null;
  const promised = here.promises[0]?.by ?? now(here.by);
  const days = daysBetween(promised, today);
  return days > 0 ? { stone: here, promised, days, weeks: Math.floor(days / 7) } : null;
}

export type Pace =
  /** too few stones reached in two months to say anything */
  | { readonly kind: 'too-little'; readonly reached: number; readonly left: number }
  | {
      readonly kind: 'range';
      readonly reached: number;
      readonly left: number;
      /** with one stone more in the two months, and with one fewer */
      readonly earliest: IsoDate;
      readonly latest: IsoDate;
    };

/**
 * D11: when the road would end at the pace of the last two months: a range, never a day, and never a verdict. One stone more or
 * fewer in those months makes the range, so it shows how little a few stones tell. Null when every stone is reached.
 */
export function pace(plan: Plan, today: IsoDate): Pace | null {
  const stones = stonesInOrder(plan);
  const left = stones.filter((stone) => now(stone.reached) === null).length;
  if (left === 0) return null;
  const from = addDays(today, -PACE_DAYS);
  const reached = stones.filter((stone) => {
    const on = now(stone.reached)?.on;
    return on !== undefined && on > from && on <= today;
  }).length;
  if (reached < LEAST_STONES) return { kind: 'too-little', reached, left };
  const days = (count: number) => Math.ceil((left * PACE_DAYS) / count);
  return {
    kind: 'range',
    reached,
    left,
    earliest: addDays(today, days(reached + 1)),
    latest: addDays(today, days(reached - 1)),
  };
}
