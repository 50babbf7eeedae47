import type { NextKind } from '../movement/what-is-next.ts';
import { compare } from '../order.ts';
import type { Summary } from './summarise.ts';

/** V2: what cannot wait comes before what has a day, in this order; a new plan, which has no day, comes last. */
const rank: Readonly<Record<NextKind, number>> = {
  'plan-b': 0,
  'must-do-crossed': 1,
  tell: 2,
  'late-step': 3,
  'stuck-step': 4,
  'open-meeting': 5,
  unblock: 6,
  meeting: 6,
  step: 6,
  'write-step': 7,
  'write-goal': 7,
};

const CLOSED = 8;

const rankOf = ({ closed, next }: Summary): number => (closed === null ? rank[next.kind] : CLOSED);

/** What waits is a thing for today, however long it has waited: the list is no list of alarms. */
const dayOf = ({ next, today }: Summary): string => (next.kind === 'unblock' ? today : (next.date ?? '~'));

/** V3: the order of the list of families: what is next, the soonest first; then by name. A closed one stands last (X7). */
export const soonestFirst = (a: Summary, b: Summary): number =>
  rankOf(a) - rankOf(b) ||
  (a.closed === null && b.closed === null ? compare(dayOf(a), dayOf(b)) : 0) ||
  compare(a.name.toLowerCase(), b.name.toLowerCase()) ||
  compare(a.id, b.id);
