import type { IsoDate } from '../../lib/day.ts';
import { childTime } from '../child-time/child-time.ts';
import type { Delay, DelayCause, UnblockKind } from '../drift/delay.ts';
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
  /** all its children who are born, together: days lost of the days they have lived (Y22) */
  readonly lives: { readonly lost: number; readonly lived: number };
  readonly delays: readonly {
    readonly cause: DelayCause;
    readonly unblock: UnblockKind;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
  }[];
  readonly good: readonly { readonly what: GoodThing; readonly on: IsoDate }[];
}

export function familyFigures(plan: Plan, rules: RuleSets, today: IsoDate): FamilyFigures {
  const drifted = drift(plan, rules, today);
  const delays = drifted.map(({ cause, unblock, from, to }) => ({
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
    lives: livesOf(plan, drifted, today),
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

function livesOf(plan: Plan, delays: readonly Delay[], today: IsoDate): FamilyFigures['lives'] {
  const born = childTime(plan, delays, today).children.filter(({ lived }) => lived !== null);
  return {
    lost: born.reduce((sum, { lost }) => sum + lost, 0),
    lived: born.reduce((sum, { lived }) => sum + (lived ?? 0), 0),
  };
}
