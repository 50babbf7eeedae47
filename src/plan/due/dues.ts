import type { IsoDate } from '../../lib/day.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import { agreedDues } from './agreed-dues.ts';
import type { Due } from './due.ts';
import { limitDues } from './limit-dues.ts';

/**
 * T15: everything that is or was due in a plan, the earliest day first: by the limits in force, and as people agreed.
 * @param today nothing that happened after it counts
 */
export function dues(plan: Plan, ruleSets: RuleSets, today: IsoDate): Due[] {
  const until = <D extends IsoDate | null>(day: D) => (day !== null && day > today ? null : day);
  return [...limitDues(plan, ruleSets), ...agreedDues(plan, ruleSets)]
    .map((due) => ({ ...due, done: until(due.done), ended: until(due.ended) }))
    .sort((a, b) => compare(a.by, b.by) || compare(a.id, b.id));
}

/** Not done, and still to be done, the earliest first: what has passed stands on top. */
export const openDues = (all: readonly Due[]): Due[] =>
  all.filter(({ done, ended }) => done === null && ended === null);

/** T15: its day has passed. On the day itself it is in time. */
export const isPast = ({ by }: Pick<Due, 'by'>, today: IsoDate): boolean => by < today;
