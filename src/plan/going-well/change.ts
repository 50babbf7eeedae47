import { allOf, asks } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { about } from '../strict.ts';
import { chooseGoingWellKind, chooseGoingWellPicture, rewordGoingWell, wordSeenBy } from './decide.ts';
import type { GoingWellKind } from './going-well.ts';

export interface GoingWellChange {
  thing: string;
  kind?: GoingWellKind | undefined;
  words?: Words | undefined;
  seenBy?: Words | undefined;
  /** null: none any more */
  picture?: PictureRef | null | undefined;
}

/** The editor's fields of something going well, one small fact for each that changed. A field left out stays. */
export const changeGoingWell: Decide<GoingWellChange> = (
  plan,
  { thing, kind, words, seenBy, picture },
  context,
) =>
  about(plan, 'goingWell', thing, (found) =>
    allOf(
      kind && chooseGoingWellKind(plan, { thing, kind }, context),
      words && rewordGoingWell(plan, { thing, words }, context),
      asks(seenBy, found.seenBy) ? wordSeenBy(plan, { thing, seenBy }, context) : undefined,
      picture === undefined ? undefined : chooseGoingWellPicture(plan, { thing, picture }, context),
    ),
  );
