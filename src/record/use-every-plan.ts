import { useEffect, useState } from 'react';
import type { Plan } from '../plan/plan.ts';
import type { PlanRecord } from './plan-record.ts';
import { useFamilies } from './use-families.ts';
import { useRecord } from './use-record.tsx';

export interface EveryPlan<T> {
  readonly found: readonly T[];
  /** plans not looked at yet */
  readonly left: number;
  /** plans that could not be opened */
  readonly unread: number;
}

/**
 * Looks at every plan of this device, one after the other, and keeps only what `look` takes from each: 400 opened plans would not
 * fit into a tablet's memory. Begins anew when there are other plans or `look` is another function.
 */
export function useEveryPlan<T>(look: (plan: Plan) => T): EveryPlan<T> {
  const record = useRecord();
  const view = useFamilies();
  const ids = view.state === 'open' ? view.families.map(({ planId }) => planId).join(' ') : null;
  const [every, setEvery] = useState<EveryPlan<T>>({ found: [], left: 1, unread: 0 });
  useEffect(() => {
    if (ids === null) return undefined;
    const plans = ids.split(' ').filter((id) => id !== '');
    let over = false;
    void (async () => {
      const found: T[] = [];
      let unread = 0;
      for (const [at, id] of plans.entries()) {
        if (at % 10 === 0) setEvery({ found: [...found], left: plans.length - at, unread });
        const plan = await opened(record, id);
        if (over) return;
        if (plan === null) unread += 1;
        else found.push(look(plan));
      }
      setEvery({ found, left: 0, unread });
    })();
    return () => {
      over = true;
    };
  }, [record, ids, look]);
  return every;
}

/** The plan once it is open; null when it cannot be opened. */
function opened(record: Pick<PlanRecord<unknown>, 'plan'>, id: string): Promise<Plan | null> {
  const watch = record.plan(id);
  return new Promise((resolve) => {
    const hear = () => {
      const view = watch.get();
      if (view.state === 'loading') return;
      // Only after `subscribe` has given its answer.
      queueMicrotask(() => end());
      resolve(view.state === 'open' ? view.plan : null);
    };
    const end = watch.subscribe(hear);
    hear();
  });
}
