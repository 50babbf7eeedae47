import type { DateParts } from '../../ui/date-field/read-date.ts';
import { readDate } from '../../ui/date-field/read-date.ts';

/** The day three boxes name: an ISO date, nothing typed, or typed and not a day (yet). */
export type DayReading = { readonly ok: true; readonly day: string | undefined } | { readonly ok: false };

export function readDay(parts: DateParts): DayReading {
  const reading = readDate(parts);
  if (reading.kind === 'empty') return { ok: true, day: undefined };
  return reading.kind === 'date' ? { ok: true, day: reading.iso } : { ok: false };
}
