import { addDays, type IsoDate } from '../../lib/day.ts';
import { closings, ends } from '../due/happened.ts';
import { keyDays } from '../key-day/views.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import { type Delay, first } from './delay.ts';

interface Stretch {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The times the plan was open: from the day it was opened until it ended or was closed (T16), and again from each day it was opened again. */
function openTimes(plan: Plan): Stretch[] {
  const days = (all: readonly { readonly on: IsoDate }[]) => all.map(({ on }) => on).sort(compare);
  const closed = days(ends(plan));
  const again = days([...closings(plan).again, ...keyDays(plan, 'plan-began')]);
  const times: Stretch[] = [];
  for (let from: IsoDate | null = plan.family?.opened ?? null; ; ) {
    const start: IsoDate | null = from;
    const to = closed.find((on) => start === null || on >= start) ?? null;
    times.push({ from: start, to });
    const next = to === null ? undefined : again.find((on) => on > to);
    if (next === undefined) return times;
    from = next;
  }
}

/** Y20: nothing is lost to a plan while it is closed, nor before it was opened; a delay that goes on afterwards is another one. */
export function whileOpen(plan: Plan, delay: Delay): Delay[] {
  return openTimes(plan).flatMap(({ from, to }, at) => {
    const start = from !== null && from > delay.from ? addDays(from, at === 0 ? 0 : 1) : delay.from;
    const end = first(delay.to, to);
    if (end !== null && end < start) return [];
    return [{ ...delay, from: start, to: end }];
  });
}
