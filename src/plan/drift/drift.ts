import type { IsoDate } from '../../lib/day.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import { type Delay, type LookFor, lookingAt } from './delay.ts';
import { notAnswered, notAsked } from './feedback.ts';
import { limitsPassed } from './limits-passed.ts';
import { numbers } from './numbers.ts';
import { oldTextAtReview } from './old-text.ts';
import { minutes, peopleNotTold, textNotHandled } from './our-work.ts';
import { latePlanBs, lateStones, uncheckedLines } from './promises-kept.ts';
import { lateSteps, stuckSteps } from './steps.ts';
import { childrenNotSeen, missedVisits, visitsNotWritten } from './visits.ts';
import { whileOpen } from './while-open.ts';

/** Every cause there is; a new one is added here and nowhere else. */
const causes: readonly LookFor[] = [
  lateSteps,
  stuckSteps,
  numbers,
  lateStones,
  latePlanBs,
  uncheckedLines,
  peopleNotTold,
  missedVisits,
  childrenNotSeen,
  visitsNotWritten,
  minutes,
  limitsPassed,
  notAsked,
  notAnswered,
  textNotHandled,
  oldTextAtReview,
];

/** Y1: everything that holds a plan up or once did, with its days: what goes on first, then by its first day. */
export function drift(plan: Plan, rules: RuleSets, today: IsoDate): Delay[] {
  const looking = lookingAt(plan, rules);
  const all = causes
    .flatMap((lookFor) => lookFor(looking))
    .flatMap((delay) => whileOpen(plan, delay))
    .filter(({ from }) => from <= today)
    // A day to come, which only a wrong clock writes, has ended nothing yet.
    .map((delay) => (delay.to !== null && delay.to > today ? { ...delay, to: null } : delay))
    .sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
  return eachNamed(all).sort((a, b) => Number(b.to === null) - Number(a.to === null));
}

/** What holds it up now. */
export const goingOn = (delays: readonly Delay[]): Delay[] => delays.filter(({ to }) => to === null);

/** The same day promised twice, or a plan closed in between, makes two delays; each has a name of its own, the first one first. */
function eachNamed(delays: readonly Delay[]): Delay[] {
  const seen = new Map<string, number>();
  return delays.map((delay) => {
    const count = (seen.get(delay.id) ?? 0) + 1;
    seen.set(delay.id, count);
    return count === 1 ? delay : { ...delay, id: `${delay.id} ${count}` };
  });
}
