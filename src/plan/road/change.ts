import { allOf, asks } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import type { Plan } from '../plan.ts';
import type { PictureRef, Words } from '../shapes.ts';
import type { Check } from '../step/facts.ts';
import { stepsTiedTo, tieStepTo } from '../step/tie.ts';
import { about } from '../strict.ts';
import {
  chooseStoneGoal,
  chooseStonePlanB,
  nameStoneHelpers,
  setMeetings,
  setStoneCheck,
} from './arrange.ts';
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
import type { Meetings, Visits } from './facts.ts';

export interface StoneChange {
  stone: string;
  name?: Words | undefined;
  /** R16: null takes off what need not be said */
  picture?: PictureRef | null | undefined;
  by?: string | undefined;
  /** why another day than the one promised now */
  because?: Words | undefined;
  different?: Words | undefined;
  expected?: number | null | undefined;
  visits?: Visits | null | undefined;
  who?: string | null | undefined;
  ifNot?: Words | undefined;
  goal?: string | null | undefined;
  meetings?: Meetings | null | undefined;
  helpers?: readonly string[] | undefined;
  check?: Check | undefined;
  /** null takes the plan B off again */
  planB?: string | null | undefined;
  /** all the steps tied to this stone; those left out are untied */
  steps?: readonly string[] | undefined;
}

/** The editor's fields of a stone, one small fact for each that changed. A field left out stays. */
export const changeStone: Decide<StoneChange> = (plan, change, context) =>
  about(plan, 'stones', change.stone, (found) => {
    const { stone, name, picture, by, because, different, expected, visits, who, ifNot } = change;
    const { goal, meetings, helpers, check, planB, steps } = change;
    return allOf(
      name && renameStone(plan, { stone, name }, context),
      picture === undefined ? undefined : chooseStonePicture(plan, { stone, picture }, context),
      by === undefined ? undefined : dateStone(plan, { stone, by, because }, context),
      asks(different, found.different) ? wordDifference(plan, { stone, different }, context) : undefined,
      expected === undefined ? undefined : expectNumber(plan, { stone, expected }, context),
      visits === undefined ? undefined : setVisits(plan, { stone, visits }, context),
      who === undefined ? undefined : giveStone(plan, { stone, who }, context),
      asks(ifNot, found.ifNot) ? wordIfNot(plan, { stone, ifNot }, context) : undefined,
      goal === undefined ? undefined : chooseStoneGoal(plan, { stone, goal }, context),
      meetings === undefined ? undefined : setMeetings(plan, { stone, meetings }, context),
      helpers && nameStoneHelpers(plan, { stone, helpers }, context),
      check && setStoneCheck(plan, { stone, check }, context),
      planB === undefined ? undefined : chooseStonePlanB(plan, { stone, planB }, context),
      ...(steps === undefined ? [] : stepsToTie(plan, stone, steps)).map(({ step, to }) =>
        tieStepTo(plan, { step, stone: to }, context),
      ),
    );
  });

/**
 * Which steps have to be tied and untied, so that exactly these are tied; one the plan does not have is refused (R11). What is tied
 * already is left alone: where two tablets said different stones, saving something else of this one chooses neither (R5).
 */
function stepsToTie(plan: Plan, stone: string, wanted: readonly string[]) {
  const tied = stepsTiedTo(plan, stone).map(({ id }) => id);
  return [
    ...wanted.filter((step) => !tied.includes(step)).map((step) => ({ step, to: stone as string | null })),
    ...tied.filter((step) => !wanted.includes(step)).map((step) => ({ step, to: null })),
  ];
}
