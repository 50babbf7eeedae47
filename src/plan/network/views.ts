import { now } from '../held.ts';
import type { Person } from '../people/person.ts';
import { adults, children, everyone, isUnborn } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { openWorries } from '../worry/views.ts';
import type { Worry } from '../worry/worry.ts';
import type { Reply, Shown } from './facts.ts';

/** Family and friends who are part of the plan, asked or not. */
export const network = (plan: Plan): Person[] => everyone(plan).filter(({ role }) => role === 'network');

/** Who can have asked this person or told them the worry: grown-ups first, and nobody who is not born. */
export const othersThan = (plan: Plan, person: Person): Person[] =>
  [...adults(plan), ...children(plan).filter((child) => !isUnborn(child))].filter(
    ({ id }) => id !== person.id,
  );

/** A3: what they said to being asked the last time; null when nobody asked, or nothing was answered since. */
export function replyOf(person: Person): Reply | null {
  const [asked, answer] = [now(person.asked), now(person.answer)];
  return asked && answer && answer.on >= asked.on ? answer.reply : null;
}

/** A5: said yes, and is still part of the plan. */
export const isHelping = (person: Person): boolean =>
  person.role === 'network' && person.left === null && replyOf(person) === 'yes';

/** A5: who helps. */
export const helpers = (plan: Plan): Person[] => network(plan).filter(isHelping);

/** A6: who helps and may be shown as helping. */
export const shownHelpers = (plan: Plan): Person[] =>
  helpers(plan).filter(({ shown }) => now(shown) !== 'nothing');

/** A6: whether their number may stand on the family's screens and copies. */
export const mayShowNumber = (person: Person): boolean => (now(person.shown) satisfies Shown) === 'number';

/** A4: the worries that stand and that this person does not know: all, or those said after they were told. */
export function worriesNotKnown(plan: Plan, person: Person): Worry[] {
  const told = now(person.knows)?.on;
  return openWorries(plan).filter((worry) => told === undefined || worry.said > told);
}
