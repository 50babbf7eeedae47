import * as v from 'valibot';
import { bottomLineFacts } from './bottom-line/facts.ts';
import { broughtForwardFacts } from './brought-forward/facts.ts';
import { closingFacts } from './closing/facts.ts';
import { familyFacts } from './family/facts.ts';
import { feedbackFacts } from './feedback/facts.ts';
import { goalFacts } from './goal/facts.ts';
import { goingWellFacts } from './going-well/facts.ts';
import { hillFacts } from './hills/facts.ts';
import { interpreterFacts } from './interpreter/facts.ts';
import { keyDayFacts } from './key-day/facts.ts';
import { meetingFacts } from './meeting/facts.ts';
import { networkFacts } from './network/facts.ts';
import { peopleFacts } from './people/facts.ts';
import { planBFacts } from './plan-b/facts.ts';
import { roadFacts } from './road/facts.ts';
import { scaleFacts } from './scale/facts.ts';
import { type FactOf, id } from './shapes.ts';
import { stepFacts } from './step/facts.ts';
import { supervisionFacts } from './supervision/facts.ts';
import { visitFacts } from './visit/facts.ts';
import { wishFacts } from './wish/facts.ts';
import { worryFacts } from './worry/facts.ts';

const rooms = {
  ...familyFacts,
  ...peopleFacts,
  ...networkFacts,
  ...worryFacts,
  ...goingWellFacts,
  ...goalFacts,
  ...wishFacts,
  ...stepFacts,
  ...bottomLineFacts,
  ...planBFacts,
  ...roadFacts,
  ...scaleFacts,
  ...feedbackFacts,
  ...hillFacts,
  ...meetingFacts,
  ...interpreterFacts,
  ...keyDayFacts,
  ...visitFacts,
  ...supervisionFacts,
  ...closingFacts,
  ...broughtForwardFacts,
};

/** Every fact can be one that takes others back: the entries it undoes, so that the history can mark both (H6). */
const undoes = v.optional(v.array(id));

/** Everything that can have happened to a plan. Names are for ever; new fields are optional (R6). */
export const factSchemas = Object.fromEntries(
  Object.entries(rooms).map(([type, { entries }]) => [type, v.object({ ...entries, undoes })]),
) as unknown as typeof rooms;
export type Fact = FactOf<typeof rooms> & { readonly undoes?: readonly string[] | undefined };
export type FactType = Fact['type'];
export type FactNamed<T extends FactType> = Extract<Fact, { type: T }>;
