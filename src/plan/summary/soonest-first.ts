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
  meeting: 6,
  step: 6,
  'write-step': 7,
  'write-goal': 7,
};

/** V3: the order of the list of families: what is next, the soonest first; then by name. */
export const soonestFirst = (a: Summary, b: Summary): number =>
  rank[a.next.kind] - rank[b.next.kind] ||
  compare(a.next.date ?? '~', b.next.date ?? '~') ||
  compare(a.name.toLowerCase(), b.name.toLowerCase()) ||
  compare(a.id, b.id);
