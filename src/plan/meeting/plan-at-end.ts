import type { AnyEntry } from '../entry.ts';
import { foldUntil } from '../fold.ts';
import type { Plan } from '../plan.ts';
import type { Meeting } from './meeting.ts';

/** M15: the plan as it was known when the meeting was finished: what its minutes tell of. */
export const planAtEndOf = (plan: Plan, { finished }: Meeting, entries: readonly AnyEntry[]): Plan =>
  finished ? foldUntil(plan.id, entries, finished.written) : plan;
