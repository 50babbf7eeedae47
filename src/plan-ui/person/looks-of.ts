import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { LooksOf } from '../picture/layers.tsx';

/** How anybody of this plan looks; null for a person it does not know or whose looks nobody has chosen. */
export const looksOf =
  (plan: Plan): LooksOf =>
  (personId) => {
    const person = plan.people[personId];
    return person ? now(person.looks) : null;
  };
