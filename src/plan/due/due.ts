import type { IsoDate } from '../../lib/day.ts';
import type { Shelf } from '../apply.ts';
import type { Limit, LimitEvent } from '../timescales/limit.ts';

/** What was agreed in the plan itself, and has a day: no council limit stands behind it. */
export const agreedEvents = [
  'step',
  'stone',
  'plan-b',
  'meeting',
  'planned-visit',
  'reply',
  'bottom-line-look',
] as const;
export type AgreedEvent = (typeof agreedEvents)[number];
export type DueEvent = LimitEvent | AgreedEvent;

/** T15: one thing that is due in a plan, or was. */
export interface Due {
  /** stable: what for, what it runs from, whom it is about */
  readonly id: string;
  readonly event: DueEvent;
  /** what it runs from: a key day, a meeting, a visit, a supervision, or BEGINNING; null for what was agreed */
  readonly from: string | null;
  /** the day that happened */
  readonly since: IsoDate | null;
  /** the thing or person of the plan it is about; null: the plan as a whole */
  readonly about: { readonly room: Shelf; readonly id: string } | null;
  /** the last day on which it is in time, by the rules in force */
  readonly by: IsoDate;
  /** T8: the day promised at the time, where that is another one */
  readonly promised: IsoDate | null;
  /** the limit it comes from, with its source; null for what was agreed in the plan */
  readonly limit: Limit | null;
  /** the day it was done; null: not yet */
  readonly done: IsoDate | null;
  /** T16: the day the plan ended or was closed with this still open; null: it goes on */
  readonly ended: IsoDate | null;
}

/** What the first visit and the first supervision run from where nobody said a day: the day the work began. */
export const BEGINNING = 'opened';
