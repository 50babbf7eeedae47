import { daysBetween, type IsoDate } from '../../lib/day.ts';
import { writtenOn } from '../happened-on.ts';
import type { Head } from '../held.ts';
import type { Plan } from '../plan.ts';
import { keyOf } from './brought-forward.ts';
import { reviews } from './review.ts';
import { type Statement, standing } from './statements.ts';

/** Z5: text older than this, in days, is called old (the figure; text that nobody looked at for three months). */
export const OLD_TEXT_DAYS = 90;

export interface Origin {
  /** the day from which its age counts: when its words were said, or were put into these words */
  readonly on: IsoDate;
  readonly by: string;
  /** by the device's clock (H1) */
  readonly written: string;
  /** it still stands in the words in which it was first said */
  readonly first: boolean;
  /** a meeting of that day; null: at none */
  readonly meeting: string | null;
  /** the review at which it got these words; null: at none */
  readonly review: string | null;
}

/** Z2: who said it in these words, when, and at which meeting or review. */
export function originOf(plan: Plan, statement: Statement): Origin {
  const { held } = statement.parts[0];
  const head = held.heads[0];
  const first = held.heads.length === 1 && held.replaced.length === 0;
  const on = first && statement.said !== null ? statement.said : writtenOn(head);
  const atReview = reviews(plan).find(({ handled }) => {
    const done = handled[keyOf(statement)];
    return done?.how === 'changed' && done.written === head.written;
  });
  const meeting = Object.values(plan.meetings).find((one) => one.on === on);
  return {
    on,
    by: head.by,
    written: head.written,
    first,
    meeting: meeting?.id ?? null,
    review: atReview?.id ?? null,
  };
}

/** Z2: whole days since it was said in these words; never below nothing. */
export const ageOf = (plan: Plan, statement: Statement, today: IsoDate): number =>
  Math.max(0, daysBetween(originOf(plan, statement).on, today));

export const isOld = (plan: Plan, statement: Statement, today: IsoDate): boolean =>
  ageOf(plan, statement, today) > OLD_TEXT_DAYS;

/** When any of its texts was last written, by the device's clock. */
export function lastWritten({ parts }: Statement): Head<unknown> {
  return parts
    .map(({ held }) => held.heads[0])
    .reduce((last, head) => (head.written > last.written ? head : last));
}

/** Z7: at how many reviews in a row it was kept, since it has these words. One day is one review. */
export function keptInARow(plan: Plan, statement: Statement): number {
  const since = Date.parse(lastWritten(statement).written);
  const days = new Set<string>();
  for (const { on, handled } of reviews(plan)) {
    const done = handled[keyOf(statement)];
    if (done === undefined) continue;
    if (done.how !== 'kept' || Date.parse(done.written) < since) break;
    days.add(on);
  }
  return days.size;
}

/** Z7: kept so often in a row, somebody asks whether it is still looked at. */
export const KEPT_OFTEN = 3;

export interface StaleText {
  readonly statement: Statement;
  /** the day it was last said or kept */
  readonly since: IsoDate;
}

/** Z5: what stands and was neither said nor kept at a review for more than 90 days, the oldest first. */
export function staleText(plan: Plan, today: IsoDate): StaleText[] {
  return standing(plan)
    .map((statement) => ({ statement, since: lastLookedAt(plan, statement) }))
    .filter(({ since }) => daysBetween(since, today) > OLD_TEXT_DAYS)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

function lastLookedAt(plan: Plan, statement: Statement): IsoDate {
  const kept = reviews(plan).flatMap(({ handled }) => {
    const done = handled[keyOf(statement)];
    return done ? [writtenOn(done)] : [];
  });
  return [originOf(plan, statement).on, ...kept].reduce((last, day) => (day > last ? day : last));
}
