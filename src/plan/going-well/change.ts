import { allOf } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { about } from '../strict.ts';
import { chooseGoingWellPicture, rewordGoingWell } from './decide.ts';

export interface GoingWellChange {
  thing: string;
  words?: Words | undefined;
  picture?: PictureRef | undefined;
}

/** The editor's fields of something going well, one small fact for each that changed. A field left out stays. */
export const changeGoingWell: Decide<GoingWellChange> = (plan, { thing, words, picture }, context) =>
  about(plan, 'goingWell', thing, () =>
    allOf(
      words && rewordGoingWell(plan, { thing, words }, context),
      picture === undefined ? undefined : chooseGoingWellPicture(plan, { thing, picture }, context),
    ),
  );
