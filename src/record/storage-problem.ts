/** Why the browser did not store or fetch something; each has words in the locale files. */
export type StorageProblem =
  /** No room left on the device or in the browser's share of it. */
  | 'storage-full'
  /** The browser does not let this page store anything: private window, blocked site data, policy. */
  | 'storage-refused'
  /** The stored data was removed or closed under the running page. */
  | 'storage-gone'
  /** The data on this device was written by a later release of Waymark. */
  | 'storage-newer'
  /** The browser reports a fault of its own or of the disk; nothing of the last action was kept. */
  | 'storage-failed';

const byName: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'storage-full',
  MissingAPIError: 'storage-refused',
  SecurityError: 'storage-refused',
  InvalidStateError: 'storage-gone',
  OpenFailedError: 'storage-refused',
  NotAllowedError: 'storage-refused',
  DatabaseClosedError: 'storage-gone',
  NotFoundError: 'storage-gone',
  VersionError: 'storage-newer',
};

/** These mean another thing when the database could not even be opened: Firefox says so in a private window. */
const whenOpening: Readonly<Record<string, StorageProblem>> = {
  InvalidStateError: 'storage-refused',
  NotFoundError: 'storage-refused',
};

function namesIn(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return [
    ...namesIn(inner, depth + 1),
    ...namesIn(cause, depth + 1),
    ...(typeof name === 'string' ? [name] : []),
  ];
}

/** The reason behind an error of IndexedDB or Dexie. The innermost known name counts: Dexie wraps what it got. */
export function storageProblem(error: unknown): StorageProblem {
  const names = namesIn(error);
  const opening = names.some((name) => name === 'OpenFailedError' || name === 'DatabaseClosedError');
  for (const name of names) {
    const problem = (opening && whenOpening[name]) || byName[name];
    if (problem) return problem;
  }
  return 'storage-failed';
}
