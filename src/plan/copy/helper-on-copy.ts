import { now } from '../held.ts';
import { isHelping, mayShowNumber, shownHelpers } from '../network/views.ts';
import type { Person } from '../people/person.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';

/** Somebody who helps, as a family's screen or paper holds it. */
export interface HelperOnCopy {
  readonly id: string;
  /** what they are to the child */
  readonly relation: Words | null;
  readonly task: Words | null;
  readonly free: Words | null;
  /** null where nobody wrote it, or where they did not say that it may stand there */
  readonly phone: string | null;
}

/** A6: who helps, for everybody of the family to see. */
export const helpersOnCopy = (plan: Plan): HelperOnCopy[] => shownHelpers(plan).map(helperOnCopy);

/** V6, A6: what this person does to help, on their own page; null for whoever does not. Nobody needs their own number. */
export const ownPart = (person: Person | undefined): HelperOnCopy | null =>
  person && isHelping(person) ? { ...helperOnCopy(person), phone: null } : null;

const helperOnCopy = (person: Person): HelperOnCopy => ({
  id: person.id,
  relation: now(person.relation),
  task: now(person.task),
  free: now(person.free),
  phone: mayShowNumber(person) ? now(person.phone)?.trim() || null : null,
});
