import type { IsoDate } from '../../lib/day.ts';
import { beginnings } from '../due/happened.ts';
import { writtenOn } from '../happened-on.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Person } from '../people/person.ts';
import type { Plan } from '../plan.ts';
import type { Visit } from '../visit/visit.ts';
import { begunOn, first, type LookFor, since } from './delay.ts';

const visitsOf = (plan: Plan): Visit[] => Object.values(plan.visits);
const dayMade = (visit: Visit): IsoDate[] => (visit.made ? [visit.made.on] : []);

/** Y10: from a visit that was missed until the next one made; several missed in a row are one delay. */
export const missedVisits: LookFor = ({ plan }) => {
  const made = visitsOf(plan).flatMap(dayMade).sort(compare);
  const missed = visitsOf(plan)
    .flatMap(({ id, missed }) => (missed ? [{ id, on: missed.on }] : []))
    .sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
  return missed.flatMap(({ id, on }, at) => {
    const nextAfter = (day: IsoDate) => made.find((one) => one >= day) ?? null;
    const before = missed[at - 1];
    if (before && nextAfter(before.on) === nextAfter(on)) return [];
    const about = { room: 'visits', id } as const;
    return begunOn({ cause: 'visit-missed', unblock: 'plan-visit', about }, on, nextAfter(on));
  });
};

/** Y11: each child from the day a visit was due since they were last seen, or since the plan began (T12), until they were seen. */
export const childrenNotSeen: LookFor = ({ plan, due }) =>
  Object.values(plan.people)
    .filter(({ role }) => role === 'child')
    .flatMap((child) => {
      const begin = beginnings(plan)[0]?.on;
      const born = now(child.born);
      if (begin === undefined || born === null) return [];
      const about = { room: 'people', id: child.id } as const;
      const from = begin > born ? begin : born;
      const days = [...new Set([from, ...seenOn(plan, child).filter((on) => on > from)])];
      return days.flatMap((on, at) => {
        const to = first(days[at + 1], child.left?.on);
        const by = (on === begin ? due('first-visit', on) : null) ?? due('visit', on);
        return since({ cause: 'child-not-seen', unblock: 'plan-visit', about }, by, to, on);
      });
    });

const seenOn = (plan: Plan, child: Person): IsoDate[] =>
  visitsOf(plan)
    .filter(({ made }) => made?.children.some((one) => one.child === child.id && one.seen))
    .flatMap(dayMade)
    .sort(compare);

/** Y12: a visit is written down within its limit, by the device's clock; one planned and never spoken of waits to be written. */
export const visitsNotWritten: LookFor = ({ plan, due }) =>
  visitsOf(plan).flatMap((visit) => {
    const about = { room: 'visits', id: visit.id } as const;
    const happened = visit.made ?? visit.missed;
    const on = happened?.on ?? visit.planned.at(-1);
    if (on === undefined || (happened === null && visit.calledOff !== null)) return [];
    const to = happened ? writtenOn(happened) : null;
    return since({ cause: 'visit-not-written', unblock: 'write-visit', about }, due('visit-written', on), to);
  });
