import { watchIdle } from '../platform/idle.ts';

/** How long before locking somebody is told, in seconds: time to reach the glass. */
export const WARN_SECONDS = 20;

interface Locking {
  readonly minutes: number;
  readonly onWarn: () => void;
  readonly onLock: () => void;
  /** Where input is heard; `window` unless told. */
  readonly target?: EventTarget;
}

/**
 * Warns a little before the minutes without a touch are over, and locks when they are. Both watch for themselves: a tablet
 * that slept through the whole time locks with the touch that wakes it, and is not saved by the warning. Returns how to stop.
 */
export function lockWhenIdle({ minutes, onWarn, onLock, target = window }: Locking): () => void {
  const afterMs = minutes * 60_000;
  const stopWarning = watchIdle({ afterMs: afterMs - WARN_SECONDS * 1000, onIdle: onWarn, target });
  const stopLocking = watchIdle({ afterMs, onIdle: onLock, target });
  return () => {
    stopWarning();
    stopLocking();
  };
}
