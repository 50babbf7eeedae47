import type { Summary } from '../plan/summary/summarise.ts';
import type { FamiliesView } from './plan-record.ts';
import { useRecord } from './use-record.tsx';
import { useWatch } from './use-watch.ts';

/** My families, unsorted. Lines that are stale are brought up to date in the background (`complete` says when). */
export function useFamilies(): FamiliesView<Summary> {
  return useWatch(useRecord().families());
}
