import { inForce } from '../plan/council/council-part.ts';
import { type Summary, summarise } from '../plan/summary/summarise.ts';
import { timeLimits } from '../plan/timescales/rule-sets.ts';
import { keptParts } from './council-kept.ts';
import type { Summariser } from './families-index.ts';

/** How a plan becomes a line in *my families*. Raise the form when the shape of `Summary` changes. */
export const familiesSummary: Summariser<Summary> = {
  form: '4',
  under: (settings) => {
    const kept = keptParts(settings)[timeLimits.name];
    const ruleSets = inForce(timeLimits, kept);
    return {
      rules: JSON.stringify(kept ?? null),
      summarise: (plan, today) => summarise(plan, today, ruleSets),
    };
  },
};
