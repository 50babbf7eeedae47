import type { When } from './facts.ts';

/** S2: once a week, counted in days or in weeks: only then can it have a day of the week. */
export const isWeekly = ({ times, outOf, unit }: Omit<Extract<When, { kind: 'often' }>, 'kind'>): boolean =>
  times === 1 && outOf === (unit === 'weeks' ? 1 : 7);
