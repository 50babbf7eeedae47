/**
 * A new id nobody can guess: 128 random bits as a UUID (version 4). Not one that sorts by time: that would tell
 * when a thing was made to somebody who may not open it. Needs a secure origin (https or localhost), as the
 * whole app does; throws elsewhere, since an id from a weak source could fall on another.
 */
export function newId(): string {
  return crypto.randomUUID();
}
