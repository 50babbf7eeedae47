import { daysBetween } from '../../lib/day.ts';
import { compare } from '../order.ts';
import type { Summary } from './summarise.ts';

export interface StillTime {
  /** did anything ever move; otherwise the days count from the day the plan was opened */
  readonly moved: boolean;
  /** whole days since anything moved */
  readonly days: number;
  /** whole weeks of them */
  readonly weeks: number;
  /** days the youngest child already born has lived; null when none is */
  readonly lived: number | null;
  /** *1 in every so many days* of that child's life went without movement; null for less than a week of them */
  readonly every: number | null;
  /** days until the next baby is due, negative when the day has passed; null when none is expected */
  readonly dueIn: number | null;
}

/** V2: a family's time without movement, in the child's time, from its summary on any later day. */
export function stillTime({ lastMoved, opened, born, due }: Summary, today: string): StillTime {
  const days = Math.max(0, daysBetween(lastMoved ?? opened ?? today, today));
  const youngest = born
    .filter((day) => day <= today)
    .sort(compare)
    .at(-1);
  const lived = youngest === undefined ? null : daysBetween(youngest, today);
  const next = due.toSorted(compare)[0];
  return {
    moved: lastMoved !== null,
    days,
    weeks: Math.floor(days / 7),
    lived,
    every: lived !== null && days >= 7 && lived > days ? Math.round(lived / days) : null,
    dueIn: next === undefined ? null : daysBetween(today, next),
  };
}
