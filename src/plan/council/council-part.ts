/** One list that a council may keep for itself; see README. */
export interface CouncilPart<T> {
  /** for ever: the name under which it is stored and stands in files */
  readonly name: string;
  /** of the shape; a higher one comes from a newer Waymark */
  readonly version: number;
  /** what Waymark brings with it */
  readonly shipped: T;
  /** what was stored or stands in a file; null when it does not fit the shape (K2) */
  readonly read: (stored: unknown) => T | null;
}

/** A part as it is stored and as it stands in a file. */
export interface KeptPart {
  readonly version: number;
  readonly value: unknown;
}

/** K1, K2: the council's own value where there is one that this version can read, otherwise the shipped one. */
export function inForce<T>(part: CouncilPart<T>, kept: KeptPart | undefined): T {
  if (kept === undefined || kept.version > part.version) return part.shipped;
  return part.read(kept.value) ?? part.shipped;
}
