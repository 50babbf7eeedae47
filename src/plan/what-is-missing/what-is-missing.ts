import type { Plan } from '../plan.ts';
import { byWeight, type MissingKind } from './lacks.ts';
import { missingOfPeople } from './of-people.ts';
import { missingOfSafety } from './of-safety.ts';
import { missingOfWorriesAndGoals } from './of-worries-and-goals.ts';

/** V1, V7: what the plan lacks, each with the place to mend it. A list, never a percentage (domain §11, 14). */
export const whatIsMissing = (plan: Plan, today: string): MissingKind[] =>
  byWeight([
    ...missingOfPeople(plan, today),
    ...missingOfWorriesAndGoals(plan),
    ...missingOfSafety(plan, today),
  ]);
