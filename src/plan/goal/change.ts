import { allOf, asks } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { about } from '../strict.ts';
import {
  chooseGoalPicture,
  linkGoalToWorries,
  nameGoalChildren,
  rewordGoal,
  rewordGoalLength,
  rewordGoalSign,
  wordScale,
} from './decide.ts';
import type { ScaleEnds } from './facts.ts';

export interface GoalChange {
  goal: string;
  different?: Words | undefined;
  see?: Words | undefined;
  howLong?: Words | undefined;
  worries?: readonly string[] | undefined;
  /** null: none any more */
  picture?: PictureRef | null | undefined;
  scale?: ScaleEnds | null | undefined;
  children?: readonly string[] | undefined;
}

/** The editor's fields of a goal, one small fact for each that changed. A field left out stays. */
export const changeGoal: Decide<GoalChange> = (plan, change, context) =>
  about(plan, 'goals', change.goal, (found) => {
    const { goal, different, see, howLong, worries, picture, scale, children } = change;
    return allOf(
      different && rewordGoal(plan, { goal, different }, context),
      asks(see, found.see) ? rewordGoalSign(plan, { goal, see }, context) : undefined,
      asks(howLong, found.howLong) ? rewordGoalLength(plan, { goal, howLong }, context) : undefined,
      worries && linkGoalToWorries(plan, { goal, worries }, context),
      picture === undefined ? undefined : chooseGoalPicture(plan, { goal, picture }, context),
      scale === undefined ? undefined : wordScale(plan, { goal, scale }, context),
      children && nameGoalChildren(plan, { goal, children }, context),
    );
  });
