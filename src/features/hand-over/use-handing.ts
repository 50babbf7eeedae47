import { useEffect, useState } from 'react';
import { useRecord } from '../../record/use-record.tsx';
import { HANDING, type Handing, readHanding } from './handing.ts';

/**
 * Who was given the tablet; undefined while loading, null for nobody. It lives in a sealed draft of the plan, because the
 * whole app is drawn anew when the tablet changes hands, and no memory of the worker's screens should outlive that.
 */
export function useHanding(planId: string): Handing | null | undefined {
  const record = useRecord();
  const [handing, setHanding] = useState<Handing | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void record.loadDraft(planId, HANDING).then((loaded) => {
      if (here) setHanding(loaded.ok ? readHanding(loaded.value) : null);
    });
    return () => {
      here = false;
    };
  }, [record, planId]);
  return handing;
}
