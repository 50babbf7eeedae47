import * as v from 'valibot';
import { addDays, addMonths, type IsoDate } from '../../lib/day.ts';
import { day } from '../shapes.ts';
import { addWorkingDays, type WorkingCalendar } from './working-days.ts';

/** What a limit is for; the names are for ever, the figures are data (domain §3.4). */
export const limitEvents = [
  'assessment',
  'conference',
  'first-core-group',
  'later-core-group',
  'first-review',
  'second-review',
  'later-review',
  'first-visit',
  'visit',
  'child-alone',
  'visit-written',
  'minutes-written',
  'minutes-signed',
  'minutes-sent',
  'supervision',
  /** how long somebody may go without being asked what they think of our work */
  'feedback-asked',
] as const;
export type LimitEvent = (typeof limitEvents)[number];

/** The longest a limit may be, in its unit. */
export const LONGEST_LIMIT = 400;
export const limitUnits = ['day', 'working-day', 'week', 'month'] as const;
const words = v.pipe(v.string(), v.maxLength(300));

/** So many days, working days, weeks or months from an event; where it comes from; when it holds. */
export const limit = v.object({
  event: v.picklist(limitEvents),
  /** for one kind of plan only (plan-kinds.json); left out: for all that have none of their own (T9) */
  kind: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
  /** the first review of some kinds runs from the day the plan began, not from a conference */
  from: v.optional(v.picklist(['conference', 'plan-began'])),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_LIMIT)),
  unit: v.picklist(limitUnits),
  /** the day may not be the day of the event itself */
  notSameDay: v.optional(v.boolean()),
  /** shown beside every due date */
  source: words,
  validFrom: v.optional(day),
  validTo: v.optional(day),
});
export type Limit = v.InferOutput<typeof limit>;

/** T5: the last day on which it is in time. Months end where the month ends: three months from 30 November is in February. */
export function dueBy(limit: Limit, calendar: WorkingCalendar, from: IsoDate): IsoDate {
  const { count, unit } = limit;
  if (unit === 'working-day') return addWorkingDays(calendar, from, count);
  if (unit === 'month') return addMonths(from, count);
  return addDays(from, unit === 'week' ? 7 * count : count);
}

/**
 * T6: the limit for an event as it held on a day; the newest where several do; none where nobody laid one down. T9: one for this
 * kind of plan goes before one for all.
 */
export function limitOn(
  limits: readonly Limit[],
  event: LimitEvent,
  on: IsoDate,
  kind: string | null = null,
): Limit | null {
  return (
    limits
      .filter(
        (one) =>
          one.event === event &&
          (one.kind === undefined || one.kind === kind) &&
          (one.validFrom ?? on) <= on &&
          on <= (one.validTo ?? on),
      )
      .sort(
        (a, b) =>
          Number(b.kind !== undefined) - Number(a.kind !== undefined) ||
          ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1),
      )[0] ?? null
  );
}
