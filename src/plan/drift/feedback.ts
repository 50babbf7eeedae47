import { addMonths, type IsoDate } from '../../lib/day.ts';
import { sittingsOf, wantsReply } from '../feedback/views.ts';
import { now } from '../held.ts';
import type { Person } from '../people/person.ts';
import type { Plan } from '../plan.ts';
import { first, type LookFor, since } from './delay.ts';

/** The youngest the faces are made for (domain §5: 4–7). */
const YOUNGEST_ASKED = 4;

/** Y16: each parent, and each child from four years on, from the day they were due to be asked what they think until they were. */
export const notAsked: LookFor = ({ plan, due }) =>
  Object.values(plan.people).flatMap((person) => {
    const begin = askedFrom(plan, person);
    if (begin === null) return [];
    const about = { room: 'people', id: person.id } as const;
    const days = [
      begin,
      ...sittingsOf(plan, person.id)
        .map(({ on }) => on)
        .filter((on) => on > begin),
    ];
    return days.flatMap((on, at) => {
      const to = first(days[at + 1], person.left?.on);
      const of = { cause: 'feedback-not-asked', unblock: 'ask-feedback', about } as const;
      return since(of, due('feedback-asked', on), to, on);
    });
  });

function askedFrom(plan: Plan, person: Person): IsoDate | null {
  const opened = plan.family?.opened ?? person.since;
  const joined = person.since > opened ? person.since : opened;
  if (person.role === 'parent') return joined;
  const born = now(person.born);
  if (person.role !== 'child' || born === null) return null;
  const old = addMonths(born, 12 * YOUNGEST_ASKED);
  return old > joined ? old : joined;
}

/** Y17: what wants a reply (F8), from the day it was promised by until there was one. */
export const notAnswered: LookFor = ({ plan }) =>
  Object.values(plan.sittings)
    .filter(wantsReply)
    .flatMap(({ id, due, replies }) => {
      const about = { room: 'sittings', id } as const;
      const of = { cause: 'feedback-not-answered', unblock: 'reply-to-feedback', about } as const;
      return since(of, due.until, first(...replies.map(({ on }) => on)));
    });
