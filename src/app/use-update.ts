import { useMemo, useSyncExternalStore } from 'react';
import type { AppUpdate } from '../features/settings/app-update.ts';
import { type ServiceWorkerClient, startServiceWorker } from '../platform/service-worker-client.ts';

let client: ServiceWorkerClient | null = null;
let ready = false;
let asked = false;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Starts the service worker, once, after the first screen is painted. */
export async function startUpdates(): Promise<void> {
  client = await startServiceWorker({
    onUpdateReady: () => {
      ready = true;
      tell();
    },
    onTakenOver: () => {
      // Asked for here: now. Asked for in another tab: when this one is put away between visits, never during one.
      if (asked) location.reload();
      const putAway = () => {
        if (document.hidden && /^#?\/?(settings.*)?$/.test(location.hash)) location.reload();
      };
      document.addEventListener('visibilitychange', putAway);
      putAway();
    },
  });
  tell();
}

/** Whether a new version waits, and the way to let it take over. It never does so by itself. */
export function useUpdate(): { ready: boolean; takeOver: () => void } {
  const waiting = useSyncExternalStore(subscribe, () => ready);
  return {
    ready: waiting,
    takeOver: () => {
      asked = true;
      client?.takeOver();
    },
  };
}

/** Whether the app opens with no signal here, and how to look for a newer version, for the settings screen. */
export function useAppKeeping(): AppUpdate {
  const offline = useSyncExternalStore(subscribe, () => client?.state ?? 'starting');
  return useMemo(() => ({ offline, look: async () => (await client?.lookForUpdate()) ?? false }), [offline]);
}
