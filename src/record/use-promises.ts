import { useEffect } from 'react';
import { now } from '../plan/held.ts';
import { promiseDues } from '../plan/key-day/decide.ts';
import { keyDays } from '../plan/key-day/views.ts';
import type { Plan } from '../plan/plan.ts';
import { timeLimits } from '../plan/timescales/rule-sets.ts';
import { useCouncil } from './use-council.ts';
import { useAct } from './use-plan.ts';
import { useRecord } from './use-record.tsx';

/**
 * T8: keeps the due days that are shown now, so that they stay visible when the rules change. Only once somebody said what kind of plan
 * it is, or a day that limits run from: until then nothing was promised.
 */
export function usePromises(plan: Plan): void {
  const { kind } = useRecord();
  const act = useAct(plan.id);
  const ruleSets = useCouncil(timeLimits);
  const begun =
    kind === 'disk' && (keyDays(plan).length > 0 || (plan.family && now(plan.family.kind) !== null));
  useEffect(() => {
    if (begun) void act(promiseDues, { ruleSets });
  }, [begun, act, ruleSets, plan]);
}
