import { createContext, type ReactNode, useContext } from 'react';
import type { SessionState } from './key-ring.ts';
import type { Unlocked } from './session.ts';
import { useWatch } from './use-watch.ts';
import type { Watch } from './watch.ts';

/** What handing the tablet over needs; a device's `Session` is one, the example family brings its own. */
export interface HandingOver {
  readonly state: Watch<SessionState>;
  handOver(planId: string, pin: string): Promise<Unlocked>;
  takeBack(pin: string): Promise<'right' | 'wrong' | 'locked'>;
  pinTriesLeft(): number;
  lock(): void;
}

const HandOverContext = createContext<HandingOver | null>(null);

/** Gives everything below it the way to hand over and to lock. */
export function HandOverProvider({ value, children }: { value: HandingOver; children: ReactNode }) {
  return <HandOverContext value={value}>{children}</HandOverContext>;
}

/** Handing over, taking back by PIN, locking. */
export function useHandOver(): HandingOver {
  const value = useContext(HandOverContext);
  if (!value) throw new Error('No HandOverProvider above');
  return value;
}

/** In whose hands the tablet is. */
export function useInWhoseHands(): SessionState {
  return useWatch(useHandOver().state);
}
