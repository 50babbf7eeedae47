import type { IsoDate } from '../../lib/day.ts';
import type { Delay, DelayCause } from '../drift/delay.ts';
import { drift, goingOn } from '../drift/drift.ts';
import type { Plan } from '../plan.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';

/**
 * What else waits, in the order in which it is done: what touches the child, what somebody promised or said, meetings, then
 * what is to be written. Late and stuck steps and who was not told are not here: they come before (V2).
 */
const order: readonly DelayCause[] = [
  'child-not-seen',
  'child-not-alone',
  'visit-missed',
  'bottom-line-unchecked',
  'plan-b-late',
  'feedback-not-answered',
  'conference-late',
  'review-late',
  'core-group-late',
  'assessment-late',
  'numbers-falling',
  'late-stone',
  'numbers-flat',
  'visit-not-written',
  'minutes-not-written',
  'minutes-not-signed',
  'minutes-not-sent',
  'feedback-not-asked',
  'old-text-at-review',
  'old-text-not-handled',
  'supervision-gap',
];

/** V2, Y1: of all that holds a plan up now, what is done first; of one cause, what began first. None: nothing waits. */
export function firstWaiting(plan: Plan, rules: RuleSets, today: IsoDate): Delay | undefined {
  const waits = goingOn(drift(plan, rules, today));
  const cause = order.find((one) => waits.some((delay) => delay.cause === one));
  return waits.find((delay) => delay.cause === cause);
}
