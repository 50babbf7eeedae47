/** A local day as text; the same shape as `IsoDate` of lib/day.ts. */
type LocalDay = string;

const two = (n: number) => String(n).padStart(2, '0');

const localDay = (at: Date): LocalDay =>
  `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** Milliseconds since 1970 by this device's clock, which may be wrong; order comes from the stamps, not from this. */
export function nowMs(): number {
  return Date.now();
}

/**
 * This moment with the offset of this place: `2027-07-01T00:30:05.123+01:00`. The first ten letters are the day on
 * the kitchen wall, which a time in UTC would get wrong for an hour every summer night. To compare two
 * moments, compare `Date.parse` of them, never the texts.
 */
export function nowIso(): string {
  const at = new Date();
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
  const minutes = -at.getTimezoneOffset();
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${localDay(at)}T${clock}.${String(at.getMilliseconds()).padStart(3, '0')}${offset}`;
}

/** Today on the calendar of this place, `YYYY-MM-DD`. */
export function today(): LocalDay {
  return localDay(new Date());
}
