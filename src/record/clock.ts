/** 12 hexadecimal digits of milliseconds, 4 of counter, then the device: text that sorts in causal order. */
const SHAPE = /^([0-9a-f]{12})-([0-9a-f]{4})-(.+)$/;
/** The end of the year 9999: later stamps cannot be real and never push this device's stamps forward. */
const LAST_MS = 253_402_300_799_999;
/** A device whose clock is off by more than this is marked; no visit is lost for it. */
const DOUBT_MS = 24 * 60 * 60 * 1000;

interface Reading {
  readonly ms: number;
  readonly counter: number;
}

function read(stamp: string): Reading | null {
  const found = SHAPE.exec(stamp);
  if (!found?.[1] || !found[2]) return null;
  const ms = Number.parseInt(found[1], 16);
  return ms <= LAST_MS ? { ms, counter: Number.parseInt(found[2], 16) } : null;
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/**
 * The next hybrid logical stamp of a device for a plan.
 * @param after the highest stamp the plan has on this device, or '' for none: the new one sorts behind it, whatever the
 *   clock says, so what was seen before stays before
 * @param nowMs wall clock, milliseconds since 1970
 */
export function nextStamp(after: string, nowMs: number, device: string): string {
  const last = read(after);
  const wall = Math.min(Math.max(0, Math.floor(nowMs)), LAST_MS);
  if (!last || wall > last.ms) return `${hex(wall, 12)}-0000-${device}`;
  if (last.counter < 0xffff) return `${hex(last.ms, 12)}-${hex(last.counter + 1, 4)}-${device}`;
  return `${hex(last.ms + 1, 12)}-0000-${device}`;
}

/** The highest stamp that may push a clock forward; impossible ones are passed over. */
export function highestStamp(stamps: Iterable<string>): string {
  let highest = '';
  for (const stamp of stamps) if (stamp > highest && read(stamp)) highest = stamp;
  return highest;
}

/**
 * Whether the clock that dated an entry was wrong by more than a day: `ahead` of this device's clock, or `behind` what
 * its writer had already seen. For a mark beside the time; the entry counts all the same.
 */
export function clockDoubt(
  entry: { readonly stamp: string; readonly written: string },
  nowMs: number,
): 'ahead' | 'behind' | null {
  const stamped = read(entry.stamp);
  const written = Date.parse(entry.written);
  if (!stamped || Number.isNaN(written) || written - nowMs > DOUBT_MS) return 'ahead';
  return stamped.ms - written > DOUBT_MS ? 'behind' : null;
}
