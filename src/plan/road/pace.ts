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
  /** the last stone reached; null at the beginning of the road */
  readonly reached: { readonly stone: Stone; readonly on: IsoDate } | null;
  /** the stone we are at */
  readonly here: Stone;
  /** steps done or checked since the last stone was reached, and how many of them somebody checked */
  readonly done: number;
  readonly checked: number;
  readonly open: number;
}

/** D9: the marker stands after the last stone reached, and says so with what was done and checked since. Null without a road. */
export function hereBecause(plan: Plan): HereBecause | null {
  const stones = stonesInOrder(plan);
  const at = stones.findIndex((stone) => now(stone.reached) === null);
  const here = stones[at];
  if (here === undefined) return null;
  const before = stones[at - 1];
  const on = before && now(before.reached)?.on;
  const steps = Object.values(plan.steps).filter((step) => step.retired === null);
  const since = steps.filter((step) => !isOpenStep(step) && now(step.progress).on >= (on ?? ''));
  return {
    reached: before && on ? { stone: before, on } : null,
    here,
    done: since.length,
    checked: since.filter((step) => now(step.progress).to === 'checked').length,
    open: steps.filter(isOpenStep).length,
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
