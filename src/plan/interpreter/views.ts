import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Person } from '../people/person.ts';
import { everyone, isUnborn } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { Interpreting } from './interpreting.ts';
import { whoseName } from './whose-name.ts';

/** Every visit with an interpreter, the latest first. */
export const interpretings = (plan: Plan): Interpreting[] =>
  Object.values(plan.interpretings).sort(
    (a, b) => compare(b.on, a.on) || compare(b.written, a.written) || compare(b.id, a.id),
  );

/** Who interpreted on this day (ISO date). */
export const interpretingsOn = (plan: Plan, day: string): Interpreting[] =>
  interpretings(plan).filter(({ on }) => on === day);

/** Each interpreter who came before, as they were written down last: the same one is asked again where that is possible. */
export function interpretersBefore(plan: Plan): Interpreting[] {
  const seen = new Set<string>();
  return interpretings(plan).filter(({ name, language }) => {
    const who = `${name.toLowerCase()} ${language}`;
    return !seen.has(who) && seen.add(who);
  });
}

/** Children, parents, family and friends who are born and still part of the plan: those somebody interprets for. */
export const interpretedFor = (plan: Plan): Person[] =>
  everyone(plan).filter(
    (person) => ['child', 'parent', 'network'].includes(person.role) && !isUnborn(person),
  );

/** Those of them who speak another language than English; the family's own counts for a parent of whom nobody said. */
export function speaksAnother(plan: Plan): Person[] {
  const family = plan.family ? now(plan.family.language) : 'en-GB';
  return interpretedFor(plan).filter((person) => {
    const own = now(person.language) ?? (person.role === 'parent' ? family : 'en-GB');
    return !own.toLowerCase().startsWith('en');
  });
}

/** Whether a visit begins with the question who interprets: somebody speaks another language, or one was needed before. */
export const wantsInterpreter = (plan: Plan): boolean =>
  speaksAnother(plan).length > 0 || Object.keys(plan.interpretings).length > 0;

/** J4: the professional or worker of the plan whose name this is: they interpret for appointments only. Advice, never a refusal. */
export const involvedAs = (plan: Plan, name: string): Person | undefined =>
  whoseName(plan, name, ['professional', 'worker']);
