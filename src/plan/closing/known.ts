import type { IsoDate } from '../../lib/day.ts';
import { reachedGoals } from '../goal/views.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Person } from '../people/person.ts';
import { everyone } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { PlanB } from '../plan-b/plan-b.ts';
import { standingPlanBs } from '../plan-b/views.ts';
import { childrenToSee, dayOfVisit, lastSeen, stateOfVisit, visitsInOrder } from '../visit/views.ts';
import type { Visit } from '../visit/visit.ts';

export interface LastSeen {
  readonly child: Person;
  /** the day of the last visit on which somebody saw this child; null: no visit says so */
  readonly on: IsoDate | null;
  /** whole days since */
  readonly days: number | null;
}

/** X2: when each child that is born was last seen on a visit (O8). */
export const childrenLastSeen = (plan: Plan, today: IsoDate): LastSeen[] =>
  childrenToSee(plan).map((child) => {
    const seen = lastSeen(plan, child.id, today);
    return { child, on: seen?.on ?? null, days: seen?.days ?? null };
  });

/** X2: visits that were missed and not made after all, by their day. */
export const visitsMissed = (plan: Plan): { readonly visit: Visit; readonly on: IsoDate }[] =>
  visitsInOrder(plan)
    .filter((visit) => stateOfVisit(visit) === 'missed')
    .map((visit) => ({ visit, on: dayOfVisit(visit) }))
    .reverse();

/** X2: each plan B that stands, and the days it came into use. */
export const planBsForClosing = (
  plan: Plan,
): { readonly planB: PlanB; readonly used: readonly IsoDate[] }[] =>
  standingPlanBs(plan).map((planB) => ({ planB, used: planB.used.map(({ on }) => on) }));

export interface ParentAsked {
  readonly parent: Person;
  /** the first day they were told that our work is open (P4); null: nobody told them */
  readonly told: IsoDate | null;
  /** the last day they said what they think: faces, a number, an answer to a step or must-do; null: nobody asked them */
  readonly asked: IsoDate | null;
}

/** X2: parents, and others with parental responsibility: whether they were told, and whether anybody asked them. */
export const parentsAsked = (plan: Plan): ParentAsked[] =>
  everyone(plan)
    .filter((person) => person.role === 'parent' || now(person.responsibility) === 'yes')
    .map((parent) => ({
      parent,
      told: parent.told.map(({ on }) => on).sort(compare)[0] ?? null,
      asked: daysTheyAnswered(plan, parent.id).sort(compare).at(-1) ?? null,
    }));

const daysTheyAnswered = (plan: Plan, person: string): IsoDate[] => [
  ...Object.values(plan.sittings).flatMap((sitting) =>
    sitting.person === person && (Object.keys(sitting.given).length > 0 || sitting.said.length > 0)
      ? [sitting.on]
      : [],
  ),
  ...Object.values(plan.rounds).flatMap(({ answers }) => daysOf(answers, person)),
  ...Object.values(plan.steps).flatMap(({ agreements }) => daysOf(agreements, person)),
  ...Object.values(plan.bottomLines).flatMap(({ agreements }) => daysOf(agreements, person)),
];

const daysOf = (answers: readonly { readonly person: string; readonly on: string }[], person: string) =>
  answers.flatMap((one) => (one.person === person ? [one.on] : []));

/** X2: goals reached, with the day since when they have held. */
export const goalsKept = (plan: Plan) =>
  reachedGoals(plan).flatMap((goal) => (goal.ended ? [{ goal, on: goal.ended.on }] : []));
