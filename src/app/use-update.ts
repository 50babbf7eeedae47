import { useSyncExternalStore } from 'react';
import { type ServiceWorkerClient, startServiceWorker } from '../platform/service-worker-client.ts';

let client: ServiceWorkerClient | null = null;
let ready = false;
let asked = false;
const listeners = new Set<() => void>();

/** Starts the service worker, once, after the first screen is painted. */
export async function startUpdates(): Promise<void> {
  client = await startServiceWorker({
    onUpdateReady: () => {
      ready = true;
      for (const listener of listeners) listener();
    },
    onTakenOver: () => {
      // Asked for here: now. Asked for in another tab: when this one is put away, so that no visit is interrupted.
      if (asked || document.hidden) location.reload();
      else document.addEventListener('visibilitychange', () => location.reload(), { once: true });
    },
  });
}

/** Whether a new version waits, and the way to let it take over. It never does so by itself. */
export function useUpdate(): { ready: boolean; takeOver: () => void } {
  const waiting = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ready,
  );
  return {
    ready: waiting,
    takeOver: () => {
      asked = true;
      client?.takeOver();
    },
  };
}
