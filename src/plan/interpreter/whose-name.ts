import { now } from '../held.ts';
import type { Role } from '../people/facts.ts';
import type { Person } from '../people/person.ts';
import type { Plan } from '../plan.ts';
import { namePartsOf } from '../wording/who-is-who.ts';

const ofFamily: readonly Role[] = ['child', 'parent', 'network'];

/**
 * Whose name this is, written in any way: *Iqra*, *IQRA LATIF*, *Miss Iqra L.*, *Latif, Iqra*; also somebody who has left the
 * plan. A whole name that the family does not bear (*Iqra Hussain*) is somebody else's.
 * @param roles only people of these roles; a child first, where a name is two people's
 */
export function whoseName(plan: Plan, typed: string, roles: readonly Role[]): Person | undefined {
  const parts = namePartsOf(typed);
  if (parts.length === 0) return undefined;
  const all = Object.values(plan.people);
  const ofAll = all
    .filter(({ role }) => ofFamily.includes(role))
    .flatMap((one) => namePartsOf(now(one.name)).slice(1));
  const last = [...ofAll, ...namePartsOf(plan.family ? now(plan.family.name) : '')];
  return roles
    .flatMap((role) => all.filter((person) => person.role === role))
    .find((person) => {
      const own = namePartsOf(now(person.name));
      const [first] = own;
      const borne = [...own, ...last];
      return (
        first !== undefined &&
        parts.includes(first) &&
        parts.every((part) =>
          borne.some((one) => one === part || ([...part].length === 1 && one.startsWith(part))),
        )
      );
    });
}
