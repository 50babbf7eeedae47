import { addDays, addMonths, type IsoDate } from '../../lib/day.ts';
import { now } from '../held.ts';
import type { BottomLine } from './bottom-line.ts';
import type { LookEvery } from './facts.ts';
import { lastLook } from './views.ts';

const after = (on: IsoDate, every: LookEvery): IsoDate =>
  every === 'month' ? addMonths(on, 1) : addDays(on, { day: 1, week: 7, 'two-weeks': 14 }[every]);

/** B8: the day by which somebody looks again: after the last look, or after the day it holds from. Null where no rhythm was agreed. */
export function nextLook(line: BottomLine): IsoDate | null {
  return nextLookAfter(line, lastLook(line)?.on ?? now(line.from));
}

/** B8: the day by which somebody looks again after a day. */
export function nextLookAfter(line: BottomLine, on: IsoDate): IsoDate | null {
  const { every } = now(line.check);
  return every === undefined ? null : after(on, every);
}

/** B8: a look that was due and did not happen is as good as nobody checking. */
export const isLookOverdue = (line: BottomLine, today: IsoDate): boolean => {
  const next = nextLook(line);
  return next !== null && line.ended === null && next < today;
};
