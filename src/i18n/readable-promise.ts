/** The fields by which React's `use` knows a promise that is settled already (its documented convention). */
type Readable<T> = Promise<T> & {
  status?: 'pending' | 'fulfilled' | 'rejected';
  value?: T;
  reason?: unknown;
};

/**
 * The same promise, marked when it settles, so that `use` reads it at once and does not suspend. With it a hook may call
 * `use` on every rendering: leaving the call out once the words are there breaks React's rule for repeated renderings.
 */
export function readable<T>(promise: Promise<T>): Promise<T> {
  const marked: Readable<T> = promise;
  marked.status = 'pending';
  promise.then(
    (value) => {
      marked.status = 'fulfilled';
      marked.value = value;
    },
    (reason: unknown) => {
      marked.status = 'rejected';
      marked.reason = reason;
    },
  );
  return promise;
}

/** A promise that is kept already: `use` reads it at once, also in the first rendering. */
export function kept(): Promise<void> {
  const marked: Readable<void> = Promise.resolve();
  marked.status = 'fulfilled';
  return marked;
}
