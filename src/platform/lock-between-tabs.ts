const queues = new Map<string, Promise<unknown>>();

async function inThisTab<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(name, mine);
  try {
    return await mine;
  } finally {
    if (queues.get(name) === mine) queues.delete(name);
  }
}

/**
 * Does `work` while nobody else, in this tab or another, holds the lock of this name; others wait their turn. The
 * lock is let go when `work` is done or has failed, or the tab is killed. Never ask for a name while holding it.
 *
 * Where the browser has no locks (and in Node) the queue holds within this tab only; the record's own checks must
 * then find what two tabs did at once.
 */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (locks === undefined) return inThisTab(name, work);
  return locks.request(name, work) as Promise<T>;
}

/** Names held by this tab, where the browser has no locks. */
const heldHere = new Set<string>();

/**
 * Takes a lock and keeps it until the answer is called (or the tab is gone); null when somebody else still holds it after
 * `waitMs` milliseconds. Where the browser has no locks it holds within this tab only.
 */
export function holdLock(name: string, waitMs: number): Promise<(() => void) | null> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (locks === undefined) {
    if (heldHere.has(name)) return Promise.resolve(null);
    heldHere.add(name);
    return Promise.resolve(() => void heldHere.delete(name));
  }
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((letGo) => resolve(() => letGo()));
    };
    // Refused or not had in time: either way it is not ours.
    const ask = (how: LockOptions, then: typeof hold) =>
      locks.request(name, how, then).catch(() => resolve(null));
    // A free lock is asked for without a clock: on a busy page the time would be up before the answer is read.
    void ask({ ifAvailable: true }, (lock) => {
      if (lock !== null || waitMs <= 0) return hold(lock);
      void ask({ signal: AbortSignal.timeout(waitMs) }, hold);
      return undefined;
    });
  });
}
