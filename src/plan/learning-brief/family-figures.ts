import type { IsoDate } from '../../lib/day.ts';
import type { DelayCause, UnblockKind } from '../drift/delay.ts';
import { drift } from '../drift/drift.ts';
import { closedOn } from '../due/happened.ts';
import { now } from '../held.ts';
import { children } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';

/** What goes well and can be counted. */
export const goodThings = [
  'step-done',
  'stone-reached',
  'goal-reached',
  'person-heard',
  'delay-ended',
] as const;
export type GoodThing = (typeof goodThings)[number];

/** Y23: all that a brief takes from one plan: days and kinds; no name, no words, no id. */
export interface FamilyFigures {
  readonly opened: IsoDate | null;
  /** the day it was closed, where nobody opened it again (T16) */
  readonly closed: IsoDate | null;
  readonly children: number;
  readonly delays: readonly {
    readonly cause: DelayCause;
    readonly unblock: UnblockKind;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
  }[];
  readonly good: readonly { readonly what: GoodThing; readonly on: IsoDate }[];
}

export function familyFigures(plan: Plan, rules: RuleSets, today: IsoDate): FamilyFigures {
  const delays = drift(plan, rules, today).map(({ cause, unblock, from, to }) => ({
    cause,
    unblock,
    from,
    to,
  }));
  const steps = Object.values(plan.steps)
    .filter(({ retired, progress }) => retired === null && ['done', 'checked'].includes(now(progress).to))
    .flatMap(({ moves }) => moves.find(({ to }) => to === 'done' || to === 'checked')?.on ?? []);
  const stones = Object.values(plan.stones).flatMap(({ reached }) => now(reached)?.on ?? []);
  const goals = Object.values(plan.goals).flatMap(({ ended }) => (ended?.reached ? [ended.on] : []));
  const heard = Object.values(plan.sittings).flatMap(({ on, finished }) => (finished ? [on] : []));
  const as = (what: GoodThing, days: readonly IsoDate[]) => days.map((on) => ({ what, on }));
  return {
    opened: plan.family?.opened ?? null,
    closed: closedOn(plan),
    children: children(plan).length,
    delays,
    good: [
      ...as('step-done', steps),
      ...as('stone-reached', stones),
      ...as('goal-reached', goals),
      ...as('person-heard', heard),
      ...as(
        'delay-ended',
        delays.flatMap(({ to }) => to ?? []),
      ),
    ],
  };
}
