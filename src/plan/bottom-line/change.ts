import { allOf, asks } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { about } from '../strict.ts';
import {
  chooseBottomLinePicture,
  chooseBottomLineWorry,
  choosePlanBForBottomLine,
  dateBottomLine,
  rewordBottomLine,
  rewordBottomLineReason,
  setBottomLineCheck,
} from './decide.ts';
import type { LineCheck } from './facts.ts';

export interface BottomLineChange {
  line: string;
  must?: Words | undefined;
  why?: Words | undefined;
  check?: LineCheck | undefined;
  /** null takes it off again */
  planB?: string | null | undefined;
  picture?: PictureRef | null | undefined;
  worry?: string | null | undefined;
  from?: string | undefined;
}

/** The editor's fields of a must-do, one small fact for each that changed. A field left out stays. */
export const changeBottomLine: Decide<BottomLineChange> = (plan, change, context) =>
  about(plan, 'bottomLines', change.line, (found) => {
    const { line, must, why, check, planB, picture, worry, from } = change;
    return allOf(
      must && rewordBottomLine(plan, { line, must }, context),
      asks(why, found.why) ? rewordBottomLineReason(plan, { line, why }, context) : undefined,
      check && setBottomLineCheck(plan, { line, check }, context),
      planB === undefined ? undefined : choosePlanBForBottomLine(plan, { line, planB }, context),
      worry === undefined ? undefined : chooseBottomLineWorry(plan, { line, worry }, context),
      from === undefined ? undefined : dateBottomLine(plan, { line, from }, context),
      picture === undefined ? undefined : chooseBottomLinePicture(plan, { line, picture }, context),
    );
  });
