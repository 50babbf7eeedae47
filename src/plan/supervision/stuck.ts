import type { IsoDate } from '../../lib/day.ts';
import type { Delay } from '../drift/delay.ts';
import { drift, goingOn } from '../drift/drift.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';

/** U6: every delay that goes on, the longest first; the gap since the last supervision is what sits at the table already. */
export const stuck = (plan: Plan, rules: RuleSets, today: IsoDate): Delay[] =>
  goingOn(drift(plan, rules, today))
    .filter(({ cause }) => cause !== 'supervision-gap')
    .sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
