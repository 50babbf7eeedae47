import { useCallback, useSyncExternalStore } from 'react';
import type { Watch } from './watch.ts';

/** The value of a watch, and a new rendering after each change. */
export function useWatch<T>(watch: Watch<T>): T {
  const subscribe = useCallback((listener: () => void) => watch.subscribe(listener), [watch]);
  const get = useCallback(() => watch.get(), [watch]);
  return useSyncExternalStore(subscribe, get, get);
}
