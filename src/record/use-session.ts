import type { SessionState } from './key-ring.ts';
import { useDevice } from './use-record.tsx';
import { useWatch } from './use-watch.ts';

/** Locked, open, handed over …; what to do about it is on `useDevice().session`. */
export function useSession(): SessionState {
  return useWatch(useDevice().session.state);
}
