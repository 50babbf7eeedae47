import { now } from '../held.ts';
import type { Person } from '../people/person.ts';
import { everyone, peopleWhoLeft } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { tokens } from '../wording/tokens.ts';
import { mentions, type Named } from '../wording/who-is-who.ts';
import type { Statement } from './statements.ts';

/** Z6: people named in the text who are no longer part of the plan. Where somebody present has that name, it means them. */
export function namesWhoLeft(plan: Plan, { parts }: Statement): Person[] {
  const left = peopleWhoLeft(plan);
  if (left.length === 0) return [];
  const people = [...everyone(plan), ...left].map(
    (person): Named => ({ id: person.id, name: now(person.name), role: person.role }),
  );
  const named = new Set(
    parts.flatMap(({ words }) => mentions(tokens(words?.text ?? ''), people).map(({ person }) => person.id)),
  );
  return left.filter(({ id }) => named.has(id));
}
