import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { BottomLine } from './bottom-line.ts';

export const isOpenLine = (line: BottomLine): boolean => line.ended === null;

/** Must-dos that stand, in the order they were set. */
export const bottomLines = (plan: Plan): BottomLine[] => Object.values(plan.bottomLines).filter(isOpenLine);

/** B3: nobody looks. */
export const isUnchecked = (line: BottomLine): boolean => now(line.check).checker === undefined;

export const uncheckedLines = (plan: Plan): BottomLine[] => bottomLines(plan).filter(isUnchecked);

/** The last time somebody looked, by the day they looked. */
export const lastLook = (line: BottomLine): BottomLine['looks'][number] | undefined =>
  line.looks.toSorted((a, b) => compare(b.on, a.on))[0];

/** Must-dos that were found crossed when somebody last looked. */
export const crossedLines = (plan: Plan): BottomLine[] =>
  bottomLines(plan).filter((line) => lastLook(line)?.kept === 'crossed');

/** Domain §2.5: beyond these nobody keeps them in mind. */
const MOST_LINES = 5;

/** Whether there would be too many must-dos with one more, or with this one (`line`) among them. Advice, never a bar. */
export const isTooMany = (plan: Plan, line?: string): boolean =>
  bottomLines(plan).filter((one) => one.id !== line).length + 1 > MOST_LINES;
