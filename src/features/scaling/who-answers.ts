import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { ageOn, everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Round } from '../../plan/scale/round.ts';

/** Below this a child is offered the path first; it is an offer, the numbers are one tap away (domain §2.4). */
const PATH_BELOW_YEARS = 7;
/** Below this a child is not ticked beforehand: a place on a path means nothing yet. */
const ASKED_FROM_YEARS = 4;

const yearsOf = (person: Person, today: string): number | null => {
  const age = ageOn(person, today);
  if (age === null) return null;
  return age.unit === 'years' ? age.count : 0;
};

/** Who can answer: everybody in the plan who is born. */
export const whoCanAnswer = (plan: Plan): Person[] => everyone(plan).filter((person) => !isUnborn(person));

/** Who is ticked beforehand: those asked the last time, else everybody but the youngest. */
export function askedBeforehand(plan: Plan, last: Round | undefined, today: string): string[] {
  return whoCanAnswer(plan)
    .filter((person) => {
      if (last) return last.people.includes(person.id);
      return person.role !== 'child' || (yearsOf(person, today) ?? ASKED_FROM_YEARS) >= ASKED_FROM_YEARS;
    })
    .map((person) => person.id);
}

/** A small child is offered the path first. */
export const startsOnPath = (person: Person, today: string): boolean =>
  person.role === 'child' && (yearsOf(person, today) ?? PATH_BELOW_YEARS) < PATH_BELOW_YEARS;

/** The language tag this person speaks with us: their own, else the family's. */
export const tongueOf = (plan: Plan, person: Person): string =>
  now(person.language) ?? (plan.family ? now(plan.family.language) : 'en-GB');
