import { addDays } from '../../lib/day.ts';

/** Days offered for a next small step: small enough for one to two weeks, or by the next meeting (domain §1). */
export function stepDays(from: string, nextMeeting: string | null): string[] {
  const days = [7, 14, 28].map((count) => addDays(from, count));
  return [...new Set(nextMeeting === null ? days : [...days, nextMeeting])].sort();
}

/** Days offered for the next meeting: in 2, 4 and 6 weeks, on the same day of the week. */
export const meetingDays = (from: string): string[] => [2, 4, 6].map((weeks) => addDays(from, weeks * 7));
