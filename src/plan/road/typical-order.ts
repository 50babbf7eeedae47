import { addDays, type IsoDate } from '../../lib/day.ts';
import { allOf } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import { layStone, type NewStone } from './decide.ts';

/** One stone of the usual order: its picture, and after how many weeks it is usually reached. */
export interface UsualStone {
  readonly picture: string;
  readonly weeks: number;
  readonly goodbye: boolean;
}

const usual = {
  'people-told': { picture: 'people-told', weeks: 1, goodbye: false },
  'helpers-found': { picture: 'my-helpers', weeks: 3, goodbye: false },
  'safe-now': { picture: 'shield', weeks: 4, goodbye: false },
  'story-told': { picture: 'my-story', weeks: 7, goodbye: false },
  'rules-tried': { picture: 'tick', weeks: 10, goodbye: false },
  'time-grows': { picture: 'clock', weeks: 15, goodbye: false },
  'hard-week': { picture: 'rain', weeks: 20, goodbye: false },
  'last-plan': { picture: 'plan-ready', weeks: 24, goodbye: false },
  goodbye: { picture: 'goodbye', weeks: 26, goodbye: true },
} as const satisfies Record<string, UsualStone>;

export type UsualId = keyof typeof usual;

/** D16: the order in which stones usually come (domain 2.6), as an offer for an empty road. */
export const usualOrder = Object.entries(usual).map(([id, stone]) => ({ id: id as UsualId, ...stone }));

/** A rough day for it, counted from today; people put it right with the family. */
export const usualDay = (id: UsualId, today: IsoDate): IsoDate => addDays(today, usual[id].weeks * 7);

/** D16: several stones laid at once, all or none. */
export const layStones: Decide<{ stones: readonly NewStone[] }> = (plan, { stones }, context) =>
  allOf(...stones.map((stone) => layStone(plan, stone, context)));

/** D17: how many stones people can take in at a glance. */
export const FEWEST_STONES = 5;
export const MOST_STONES = 9;

/** D17: whether advice is due about how many stones there are; an empty road needs none. */
export const stonesAdvice = (count: number): 'few' | 'many' | null =>
  count === 0 ? null : count < FEWEST_STONES ? 'few' : count > MOST_STONES ? 'many' : null;
