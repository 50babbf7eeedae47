import * as v from 'valibot';
import { day, type FactOf, id, words } from '../shapes.ts';
import { limitEvents } from '../timescales/limit.ts';

/** The days from which time limits run; names are for ever (domain §3.2). Visits and meetings keep their own days. */
export const keyDayKinds = [
  'referral',
  'strategy-discussion',
  'conference',
  'review',
  'plan-began',
  'plan-ended',
  'assessment-finished',
] as const;
export const keyDayKind = v.picklist(keyDayKinds);
export type KeyDayKind = v.InferOutput<typeof keyDayKind>;

const keyDay = id;
export const keyDayFacts = {
  'key-day-said': v.object({ keyDay, kind: keyDayKind, on: day }),
  'key-day-withdrawn': v.object({ keyDay, because: words }),
  /**
   * T8: the day a limit ended as it was worked out then, with its source, so that it stays visible when the rules change.
   * `from` is what the limit runs from: a key day, a meeting or a visit of this plan.
   */
  'due-day-promised': v.object({
    event: v.picklist(limitEvents),
    from: id,
    by: day,
    source: v.pipe(v.string(), v.maxLength(300)),
  }),
};
export type KeyDayFact = FactOf<typeof keyDayFacts>;
