import { daysBetween, partsOf } from '../../lib/day.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { Role } from './facts.ts';
import type { Person } from './person.ts';

const firstRoles: readonly Role[] = ['child', 'parent', 'network', 'professional', 'worker'];

/** Everyone still part of the plan: children (oldest first), parents, network, professionals, workers. */
export const everyone = (plan: Plan): Person[] =>
  Object.values(plan.people)
    .filter((person) => person.left === null)
    .sort(
      (a, b) =>
        firstRoles.indexOf(a.role) - firstRoles.indexOf(b.role) ||
        (a.role === 'child' ? compare(birthOf(a), birthOf(b)) : 0),
    );

/** Children, the unborn too, oldest first. */
export const children = (plan: Plan): Person[] => everyone(plan).filter((person) => person.role === 'child');

export const adults = (plan: Plan): Person[] => everyone(plan).filter((person) => person.role !== 'child');

/** Those who have left, with their reason, the latest first. */
export const peopleWhoLeft = (plan: Plan): Person[] =>
  Object.values(plan.people)
    .filter((person) => person.left !== null)
    .sort((a, b) => compare(b.left?.on ?? '', a.left?.on ?? ''));

/** P8: what stands beside the first language while nobody says who speaks: what the first of the family who chose one chose, by its tag. */
export const secondLanguage = (plan: Plan): string | null =>
  everyone(plan)
    .filter(({ role }) => role === 'child' || role === 'parent' || role === 'network')
    .map(({ reading }) => now(reading)?.beside)
    .find((beside) => beside !== undefined) ?? null;

/** A person's name, of those who left as well; null for somebody this plan does not know. */
export const nameOf = (plan: Plan, id: string | null): string | null => {
  const person = find(plan.people, id);
  return person ? now(person.name) : null;
};

export const isUnborn = (person: Person): boolean => now(person.born) === null && now(person.due) !== null;

/** The people of each household that has a name; those without one under null. */
export function households(plan: Plan): Map<string | null, Person[]> {
  const byName = new Map<string | null, Person[]>();
  for (const person of everyone(plan)) {
    const name = now(person.household);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return byName;
}

export type Age =
  | { readonly unit: 'years' | 'months' | 'weeks' | 'days'; readonly count: number }
  | { readonly unit: 'unborn'; readonly due: string };

/**
 * P6: how old somebody is on a day, in the unit people use: years from two on, months from three, then weeks and
 * days. Null when no birthday is known or it lies after `day`.
 */
export function ageOn(person: Person, day: string): Age | null {
  const born = now(person.born);
  const due = now(person.due);
  if (born === null) return due === null ? null : { unit: 'unborn', due };
  const days = daysBetween(born, day);
  if (days < 0) return null;
  const months = monthsBetween(born, day);
  if (months >= 24) return { unit: 'years', count: Math.floor(months / 12) };
  if (months >= 3) return { unit: 'months', count: months };
  if (days >= 14) return { unit: 'weeks', count: Math.floor(days / 7) };
  return { unit: 'days', count: days };
}

/** P4: somebody who must be told that our work is open. */
const shouldBeTold = (person: Person) => person.role === 'parent' || now(person.responsibility) === 'yes';

/** P4: nobody has told this person yet, and somebody must. */
export const waitsToBeTold = (person: Person): boolean => shouldBeTold(person) && person.told.length === 0;

export interface NotTold {
  readonly person: Person;
  /** whole days since the plan opened */
  readonly days: number;
}

/** P4: parents, and others with parental responsibility, whom nobody has told that our work is open. */
export const notTold = (plan: Plan, today: string): NotTold[] =>
  everyone(plan)
    .filter(waitsToBeTold)
    .map((person) => ({
      person,
      days: Math.max(0, daysBetween(plan.family?.opened ?? person.since, today)),
    }));

/** P4: how many days the plan had been open when this person was first told; null if not told yet or if P4 is not about them. */
export function daysUntilTold(plan: Plan, person: Person): number | null {
  const first = person.told.map((one) => one.on).sort(compare)[0];
  if (first === undefined || !shouldBeTold(person)) return null;
  return Math.max(0, daysBetween(plan.family?.opened ?? person.since, first));
}

const birthOf = (person: Person) => now(person.born) ?? now(person.due) ?? '~';

function monthsBetween(from: string, to: string): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + (b.month - a.month) - (b.day < a.day ? 1 : 0);
}
