import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { KeyDayKind } from './facts.ts';
import type { KeyDay } from './key-day.ts';

/** Key days that stand, the first one first; of one kind, or all. */
export const keyDays = (plan: Plan, kind?: KeyDayKind): KeyDay[] =>
  Object.values(plan.keyDays)
    .filter((one) => one.withdrawn === null && (kind === undefined || one.kind === kind))
    .sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
