import type { Slots } from './word-keys.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A name written the other way round must not turn the sentence around it: "(Kayla)" in Urdu, a name in Urdu in
 * English. It is fenced with the Unicode isolates, which do in a plain string (also in `alt`, `aria-label` and
 * print) what `<bdi>` does in markup. What runs the way of the sentence stays as it is.
 */
export function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  const otherWay = dir === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return otherWay.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}

/** The same slots, each text fenced where it needs to be. */
export function isolateSlots(slots: Slots, dir: 'ltr' | 'rtl'): Slots {
  const fenced: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(slots)) {
    fenced[name] = typeof value === 'string' ? isolate(value, dir) : value;
  }
  return fenced;
}
