import { allOf, asks } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { about } from '../strict.ts';
import {
  chooseStonePicture,
  dateStone,
  expectNumber,
  giveStone,
  renameStone,
  setVisits,
  wordDifference,
  wordIfNot,
} from './decide.ts';
import type { Visits } from './facts.ts';

export interface StoneChange {
  stone: string;
  name?: Words | undefined;
  picture?: PictureRef | undefined;
  by?: string | undefined;
  /** why another day than the one promised now */
  because?: Words | undefined;
  different?: Words | undefined;
  expected?: number | undefined;
  visits?: Visits | undefined;
  who?: string | undefined;
  ifNot?: Words | undefined;
}

/** The editor's fields of a stone, one small fact for each that changed. A field left out stays. */
export const changeStone: Decide<StoneChange> = (plan, change, context) =>
  about(plan, 'stones', change.stone, (found) => {
    const { stone, name, picture, by, because, different, expected, visits, who, ifNot } = change;
    return allOf(
      name && renameStone(plan, { stone, name }, context),
      picture === undefined ? undefined : chooseStonePicture(plan, { stone, picture }, context),
      by === undefined ? undefined : dateStone(plan, { stone, by, because }, context),
      asks(different, found.different) ? wordDifference(plan, { stone, different }, context) : undefined,
      expected === undefined ? undefined : expectNumber(plan, { stone, expected }, context),
      visits && setVisits(plan, { stone, visits }, context),
      who === undefined ? undefined : giveStone(plan, { stone, who }, context),
      asks(ifNot, found.ifNot) ? wordIfNot(plan, { stone, ifNot }, context) : undefined,
    );
  });
