/**
 * `kept`: the browser will not clear our data by itself. `not-kept`: it may, when space is short or (Safari) after
 * seven days without use. `unknown`: it does not say; treat it like `not-kept`.
 */
export type Persistence = 'kept' | 'not-kept' | 'unknown';

export interface StorageEstimate {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

// The types promise navigator.storage; private windows and older browsers do not have it.
const storage = (): StorageManager | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator.storage as StorageManager | undefined);

async function ask(question: (() => Promise<boolean>) | undefined): Promise<Persistence> {
  if (question === undefined) return 'unknown';
  try {
    return (await question()) ? 'kept' : 'not-kept';
  } catch {
    // An opaque origin or a refused permission throws: it does not say, so we do not know.
    return 'unknown';
  }
}

/** Does the browser keep our data? Asks nobody. */
export function persistence(): Promise<Persistence> {
  const manager = storage();
  return ask(manager?.persisted?.bind(manager));
}

/** Asks the browser to keep our data. Firefox asks the person; Chromium and Safari decide by themselves. */
export function askForPersistence(): Promise<Persistence> {
  const manager = storage();
  return ask(manager?.persist?.bind(manager));
}

/** How much we use and may use, in bytes, roughly; `undefined` where the browser does not say. */
export async function storageEstimate(): Promise<StorageEstimate | undefined> {
  try {
    const estimate = await storage()?.estimate?.();
    if (estimate?.usage === undefined || estimate.quota === undefined) return undefined;
    return { usedBytes: estimate.usage, quotaBytes: estimate.quota };
  } catch {
    return undefined;
  }
}
