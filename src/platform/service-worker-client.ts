import type { Workbox } from 'workbox-window';

interface Listeners {
  /** Everything is on the device: from now on no signal is needed. Once, after the first installation. */
  readonly onOfflineReady?: () => void;
  /** A new version waits. It stays waiting until `takeOver()`. */
  readonly onUpdateReady?: () => void;
  /**
   * A new version has taken over, asked for here or in another tab: load the page anew as soon as nothing is being
   * written, since parts of the old version are no longer there.
   */
  readonly onTakenOver?: () => void;
}

export interface ServiceWorkerClient {
  /** `unsupported`: no service worker here (private Firefox window, development server): signal is needed. */
  readonly state: 'registered' | 'unsupported' | 'refused';
  /** Lets the waiting version take over. Nothing happens when none waits. */
  takeOver(): void;
  /** Looks for a new version; answers false where that cannot be done, such as without signal. */
  lookForUpdate(): Promise<boolean>;
}

const none = (state: 'unsupported' | 'refused'): ServiceWorkerClient => ({
  state,
  takeOver: () => undefined,
  lookForUpdate: async () => false,
});

async function lookForUpdate(worker: Workbox): Promise<boolean> {
  try {
    await worker.update();
    return true;
  } catch {
    // No signal, or the server is away. Asked again next time.
    return false;
  }
}

/**
 * Starts the service worker and tells how it goes. Call once, after the first screen is painted: its helper is
 * fetched only now. Never throws; the state says what happened.
 */
export async function startServiceWorker(listeners: Listeners): Promise<ServiceWorkerClient> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return none('unsupported');
  const { Workbox: Client } = await import('workbox-window');
  const worker = new Client(new URL('service-worker.js', document.baseURI).href);
  worker.addEventListener('activated', ({ isUpdate }) => {
    if (!isUpdate) listeners.onOfflineReady?.();
  });
  worker.addEventListener('waiting', () => listeners.onUpdateReady?.());
  // The first to take this page into its care is no update; whoever comes after it is, however long the page was open.
  let inCare = navigator.serviceWorker.controller !== null;
  worker.addEventListener('controlling', () => {
    if (inCare) listeners.onTakenOver?.();
    inCare = true;
  });
  try {
    await worker.register();
  } catch {
    return none('refused');
  }
  return {
    state: 'registered',
    takeOver: () => worker.messageSkipWaiting(),
    lookForUpdate: () => lookForUpdate(worker),
  };
}
