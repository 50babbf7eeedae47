import { addDays, daysBetween, type IsoDate } from '../../lib/day.ts';
import type { Delay, DelayCause } from '../drift/delay.ts';
import { now } from '../held.ts';
import type { Person } from '../people/person.ts';
import { children } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { daysLost, daysWithin, lostStretches, type Stretch } from './days-lost.ts';

/** A child's life beside what was lost of it. */
export interface ChildShare {
  readonly child: Person;
  /** days lost in this child's life; before a birth, all that were lost while the baby was waited for */
  readonly lost: number;
  /** whole days this child has lived; null before the birth */
  readonly lived: number | null;
  /** days until the baby is due, negative once that day has passed; null after the birth, or where no day was said */
  readonly dueIn: number | null;
}

/** One week of the plan. */
export interface LostWeek {
  readonly from: IsoDate;
  /** 0 to 7 */
  readonly lost: number;
}

export interface ChildTime {
  /** days on which anything held the plan up, each counted once (Y21) */
  readonly days: number;
  /** the same for each cause by itself, the most days first; together they may be more than `days` */
  readonly causes: readonly { readonly cause: DelayCause; readonly days: number; readonly open: boolean }[];
  /** oldest first */
  readonly children: readonly ChildShare[];
  /** from the day the plan was opened until now, the first week first */
  readonly weeks: readonly LostWeek[];
}

/** Y22: what drift has cost, in the child's time: plain days beside the days this child has lived, never a share to judge by. */
export function childTime(plan: Plan, delays: readonly Delay[], today: IsoDate): ChildTime {
  const stretches = lostStretches(delays, today);
  return {
    days: daysLost(delays, today),
    causes: byCause(delays, today),
    children: children(plan).map((child) => shareOf(child, stretches, today)),
    weeks: plan.family ? weeksSince(plan.family.opened, stretches, today) : [],
  };
}

function byCause(delays: readonly Delay[], today: IsoDate): ChildTime['causes'] {
  const found = [...new Set(delays.map(({ cause }) => cause))].map((cause) => {
    const of = delays.filter((delay) => delay.cause === cause);
    return { cause, days: daysLost(of, today), open: of.some(({ to }) => to === null) };
  });
  return found.sort((a, b) => b.days - a.days);
}

function shareOf(child: Person, stretches: readonly Stretch[], today: IsoDate): ChildShare {
  const born = now(child.born);
  if (born !== null && born <= today)
    // The day of birth is day 0, as ages are said (P6).
    return {
      child,
      lost: daysWithin(stretches, addDays(born, 1), today),
      lived: daysBetween(born, today),
      dueIn: null,
    };
  const due = born ?? now(child.due);
  return {
    child,
    lost: daysWithin(stretches, '0001-01-01', today),
    lived: null,
    dueIn: due === null ? null : daysBetween(today, due),
  };
}

function weeksSince(opened: IsoDate, stretches: readonly Stretch[], today: IsoDate): LostWeek[] {
  const weeks: LostWeek[] = [];
  for (let from = opened; from <= today; from = addDays(from, 7))
    weeks.push({ from, lost: daysWithin(stretches, from, addDays(from, 6)) });
  return weeks;
}
