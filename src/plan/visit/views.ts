import { daysBetween } from '../../lib/day.ts';
import { others } from '../held.ts';
import { compare } from '../order.ts';
import { children, isUnborn } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { ChildSeen, Visit } from './visit.ts';

/** How a visit stands. *both*: made and missed are both said of it, and somebody has to say which was not (O6). */
export type VisitState = 'planned' | 'made' | 'missed' | 'both' | 'called-off';

export function stateOfVisit({ made, missed, calledOff }: Visit): VisitState {
  if (made && missed) return 'both';
  if (made) return 'made';
  if (missed) return 'missed';
  return calledOff ? 'called-off' : 'planned';
}

/** The day of a visit: when it was made or missed, else the day it is planned for. */
export const dayOfVisit = ({ made, missed, planned }: Visit): string =>
  made?.on ?? missed?.on ?? planned.at(-1) ?? '';

/** All visits by their day, the latest first; on one day as they were planned. */
export const visitsInOrder = (plan: Plan): Visit[] =>
  Object.values(plan.visits).sort((a, b) => compare(dayOfVisit(b), dayOfVisit(a)) || compare(b.id, a.id));

/** Planned, and neither made, missed nor called off; the earliest first. */
export const plannedVisits = (plan: Plan): Visit[] =>
  visitsInOrder(plan)
    .filter((visit) => stateOfVisit(visit) === 'planned')
    .reverse();

/** The next visit that is planned, today's too. */
export const nextVisit = (plan: Plan, today: string): Visit | null =>
  plannedVisits(plan).find((visit) => dayOfVisit(visit) >= today) ?? null;

/** O7: its day has passed, and nobody has written whether it was made; the earliest first. */
export const visitsNotWritten = (plan: Plan, today: string): Visit[] =>
  plannedVisits(plan).filter((visit) => dayOfVisit(visit) < today);

/** The first promise, where the visit was moved since. */
export const firstPromised = ({ planned }: Visit): string | null =>
  planned.length > 1 && planned[0] !== planned.at(-1) ? (planned[0] ?? null) : null;

/** Children to be seen on a visit: the born who are part of the plan. */
export const childrenToSee = (plan: Plan) => children(plan).filter((child) => !isUnborn(child));

export interface LastSeen {
  readonly visit: string;
  readonly on: string;
  /** whole days until today */
  readonly days: number;
}
export interface ChildLastSeen {
  readonly child: string;
  readonly seen: LastSeen | null;
  readonly alone: LastSeen | null;
}

/** O8: when each child was last seen, and last seen alone. Only a visit that stands as made tells so. */
export const childrenLastSeen = (plan: Plan, today: string): ChildLastSeen[] =>
  childrenToSee(plan).map(({ id }) => ({
    child: id,
    seen: lastSeen(plan, id, today),
    alone: lastSeen(plan, id, today, ({ alone }) => alone === true),
  }));

export function lastSeen(
  plan: Plan,
  child: string,
  today: string,
  how: (seen: ChildSeen) => boolean = () => true,
): LastSeen | null {
  const visit = visitsInOrder(plan).find(
    (one) =>
      stateOfVisit(one) === 'made' &&
      one.made?.children.some((seen) => seen.child === child && seen.seen && how(seen)),
  );
  const on = visit?.made?.on;
  return visit && on !== undefined
    ? { visit: visit.id, on, days: Math.max(0, daysBetween(on, today)) }
    : null;
}

/** O5: visits missed since the last one that was made, the earliest first, whoever called them off. */
export function missedInARow(plan: Plan): Visit[] {
  const all = visitsInOrder(plan);
  const made = all.findIndex((visit) => stateOfVisit(visit) === 'made');
  return all
    .slice(0, made < 0 ? all.length : made)
    .filter((visit) => stateOfVisit(visit) === 'missed')
    .reverse();
}

/** H2: whole days between the visit and the day it was written down; null where nothing is written. */
export function writtenAfter({ made, missed }: Visit): number | null {
  const told = made ?? missed;
  return told ? Math.max(0, daysBetween(told.on, told.written.slice(0, 10))) : null;
}

export interface VisitGap {
  readonly child: string;
  /** *nothing*: not a word about this child; the others: the reason is not said */
  readonly lacks: 'nothing' | 'why-not-seen' | 'why-not-alone';
}

/** O4: what a visit that was made does not say of the children it was for. Advice, never a reason to lose a visit. */
export function visitGaps(plan: Plan, { made, children: meant }: Visit): VisitGap[] {
  if (!made) return [];
  const ids = [...new Set([...meant, ...made.children.map(({ child }) => child)])];
  return childrenToSee(plan)
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id }): VisitGap[] => {
      const said = made.children.find(({ child }) => child === id);
      if (!said) return [{ child: id, lacks: 'nothing' }];
      if (said.because !== null) return [];
      if (!said.seen) return [{ child: id, lacks: 'why-not-seen' }];
      return said.alone === false ? [{ child: id, lacks: 'why-not-alone' }] : [];
    });
}

/** O6: two people told it differently, or it stands as made and as missed. */
export const isToldApart = (visit: Visit): boolean =>
  stateOfVisit(visit) === 'both' || others(visit.account).length > 0 || others(visit.miss).length > 0;
