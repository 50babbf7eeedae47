export interface Tabs {
  /** Tells the other tabs of this app on this device. Never put words of a family in it: ids and kinds only. */
  post(message: unknown): void;
  /** Hears the other tabs, never this one. What comes is to be checked by the caller. Returns how to stop. */
  subscribe(listener: (message: unknown) => void): () => void;
  close(): void;
}

/**
 * A line between the tabs of this app. Where the browser has no BroadcastChannel nobody hears anything: a tab then
 * sees what another wrote when it is next opened or looked at.
 */
export function openTabs(name: string): Tabs {
  if (typeof BroadcastChannel === 'undefined') {
    return { post: () => undefined, subscribe: () => () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(name);
  let open = true;
  return {
    post(message) {
      if (open) channel.postMessage(message);
    },
    subscribe(listener) {
      const hear = (event: MessageEvent<unknown>) => listener(event.data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close() {
      open = false;
      channel.close();
    },
  };
}
