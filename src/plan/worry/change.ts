import { allOf, asks } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { about } from '../strict.ts';
import { chooseWorryPicture, nameWorried, nameWorryChildren, rewordOutlook, rewordWorry } from './decide.ts';

export interface WorryChange {
  worry: string;
  who?: readonly string[] | undefined;
  about?: Words | undefined;
  could?: Words | undefined;
  /** null: none any more */
  picture?: PictureRef | null | undefined;
  children?: readonly string[] | undefined;
}

/** The editor's fields of a worry, one small fact for each that changed. A field left out stays. */
export const changeWorry: Decide<WorryChange> = (
  plan,
  { worry, who, about: words, could, picture, children },
  context,
) =>
  about(plan, 'worries', worry, (found) =>
    allOf(
      who && nameWorried(plan, { worry, who }, context),
      words && rewordWorry(plan, { worry, about: words }, context),
      asks(could, found.could) ? rewordOutlook(plan, { worry, could }, context) : undefined,
      children && nameWorryChildren(plan, { worry, children }, context),
      picture === undefined ? undefined : chooseWorryPicture(plan, { worry, picture }, context),
    ),
  );
