import type { LimitEvent } from '../timescales/limit.ts';

/** T8: the name of a promised day: what for, and what it runs from. */
export const promiseId = (event: LimitEvent, from: string): string => `${event} ${from}`;
