import { addDays, daysBetween, type IsoDate } from '../../lib/day.ts';
import type { Shelf } from '../apply.ts';
import { limitsOf } from '../due/limit-runs.ts';
import type { Plan } from '../plan.ts';
import { dueBy, type LimitEvent } from '../timescales/limit.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';

/** What holds a plan up; names are for ever, since supervision keeps what was answered about a delay by its id. */
export const delayCauses = [
  'late-step',
  'stuck-step',
  'numbers-flat',
  'numbers-falling',
  'late-stone',
  'plan-b-late',
  'bottom-line-unchecked',
  'person-not-told',
  'visit-missed',
  'child-not-seen',
  'visit-not-written',
  'minutes-not-written',
  'minutes-not-signed',
  'minutes-not-sent',
  'supervision-gap',
  'feedback-not-asked',
  'feedback-not-answered',
  'old-text-not-handled',
  'old-text-at-review',
  'core-group-late',
  'review-late',
  'conference-late',
  'assessment-late',
  'child-not-alone',
] as const;
export type DelayCause = (typeof delayCauses)[number];

/** The smallest thing that would unblock it. */
export type UnblockKind =
  | 'move-step'
  | 'ask-what-is-in-the-way'
  | 'agree-one-higher'
  | 'look-at-stone'
  | 'say-plan-b-done'
  | 'look-at-bottom-line'
  | 'tell-person'
  | 'plan-visit'
  | 'write-visit'
  | 'write-minutes'
  | 'sign-minutes'
  | 'send-minutes'
  | 'hold-supervision'
  | 'ask-feedback'
  | 'reply-to-feedback'
  | 'handle-old-text'
  | 'hold-meeting'
  | 'say-key-day';

export interface Delay {
  /** stable: the cause and what it is about, never the limit in force */
  readonly id: string;
  readonly cause: DelayCause;
  readonly about: { readonly room: Shelf; readonly id: string } | null;
  /** first day lost */
  readonly from: IsoDate;
  /** the day it ended, which counts as lost; null: still going on */
  readonly to: IsoDate | null;
  readonly unblock: UnblockKind;
}

/** What a cause is looked for in. */
export interface Looking {
  readonly plan: Plan;
  /** the last day in time for something that runs from a day; null where nobody laid a limit down (T6) */
  readonly due: (event: LimitEvent, from: IsoDate) => IsoDate | null;
  readonly rules: RuleSets;
}
export type LookFor = (looking: Looking) => readonly Delay[];

export function lookingAt(plan: Plan, rules: RuleSets): Looking {
  const { of } = limitsOf(plan, rules);
  const due = (event: LimitEvent, from: IsoDate) => {
    const limit = of(event, from);
    return limit ? dueBy(limit, rules[plan.family?.nation ?? 'england'], from) : null;
  };
  return { plan, due, rules };
}

type About = Pick<Delay, 'cause' | 'unblock' | 'about'>;

/**
 * Y2: a delay by a day that passed: its first day is the day after; none where nothing was due, or it ended in time.
 * @param key tells several delays of one cause about one thing apart
 */
export function since(of: About, due: IsoDate | null, to: IsoDate | null, key = ''): Delay[] {
  if (due === null || (to !== null && to <= due)) return [];
  const id = [of.cause, of.about?.id, key].filter(Boolean).join(' ');
  return [{ ...of, id, from: addDays(due, 1), to }];
}

/** Y3: a delay that begins on a day itself; one that ended on the same day held nothing up. */
export function begunOn(of: About, on: IsoDate, to: IsoDate | null, key = ''): Delay[] {
  return since(of, on, to, key).map((delay) => ({ ...delay, from: on }));
}

/** The earliest of some days; null where there is none. */
export const first = (...days: readonly (IsoDate | null | undefined)[]): IsoDate | null =>
  days.filter((day) => day !== null && day !== undefined).sort()[0] ?? null;

/** Days lost to one delay until a day, that day included. */
export const daysOf = ({ from, to }: Pick<Delay, 'from' | 'to'>, today: IsoDate): number =>
  Math.max(0, daysBetween(from, to ?? today) + 1);
