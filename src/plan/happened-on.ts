import { isRealDate } from '../lib/day.ts';
import type { Body } from './entry.ts';

/**
 * The day an entry happened, an ISO date. Total (R3): where a foreign or damaged entry says no real day, the day
 * it was written; where even that is none, the first day of 1970.
 */
export function happenedOn(entry: Pick<Body, 'happened' | 'written'>): string {
  const happened = entry.happened.slice(0, 10);
  return isRealDate(happened) ? happened : writtenOn(entry);
}

/** The day an entry was written by the device's clock, an ISO date (H1). Total, as above. */
export function writtenOn(entry: Pick<Body, 'written'>): string {
  const written = entry.written.slice(0, 10);
  return isRealDate(written) ? written : '1970-01-01';
}
