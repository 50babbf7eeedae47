/** A value that changes, and who wants to know; the shape React's `useSyncExternalStore` takes. */
export interface Watch<T> {
  get(): T;
  /** Calls `listener` after each change; the answer ends it. */
  subscribe(listener: () => void): () => void;
}

export interface WatchSource<T> extends Watch<T> {
  set(value: T): void;
  watched(): boolean;
}

/** @param onFirst called when somebody begins to watch while nobody did */
export function makeWatch<T>(first: T, onFirst?: () => void): WatchSource<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    watched: () => listeners.size > 0,
    subscribe(listener) {
      const heard = () => listener();
      listeners.add(heard);
      if (listeners.size === 1) onFirst?.();
      return () => {
        listeners.delete(heard);
      };
    },
  };
}
