import { daysBetween, type IsoDate } from '../../lib/day.ts';
import type { AnyEntry } from '../entry.ts';
import { writtenOn } from '../happened-on.ts';
import { dueBy, type Limit, limitOn } from '../timescales/limit.ts';
import { type WorkingCalendar, workingDaysLeft } from '../timescales/working-days.ts';
import { toldDay } from './told-day.ts';

export interface InTime {
  /** the last day on which writing it was in time, and whose rule that is */
  readonly by: IsoDate;
  readonly source: string;
  /** how long after that it was written, in days of the limit's own kind; 0: in time */
  readonly late: number;
  readonly unit: 'working-day' | 'day';
}

/** H9: by when the record of a visit was to be written, by the rule that held on the day of the visit; null for anything else. */
export function writtenInTime(
  entry: AnyEntry,
  rules: WorkingCalendar & { readonly limits: readonly Limit[] },
): InTime | null {
  if ('newer' in entry || 'odd' in entry) return null;
  if (entry.fact.type !== 'visit-made' && entry.fact.type !== 'visit-missed') return null;
  const on = toldDay(entry);
  const limit = limitOn(rules.limits, 'visit-written', on);
  if (limit === null) return null;
  const by = dueBy(limit, rules, on);
  const written = writtenOn(entry);
  const unit = limit.unit === 'working-day' ? 'working-day' : 'day';
  const late = unit === 'day' ? daysBetween(by, written) : -workingDaysLeft(rules, written, by);
  return { by, source: limit.source, late: Math.max(0, late), unit };
}
