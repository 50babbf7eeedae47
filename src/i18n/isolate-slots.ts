import type { Slots } from './word-keys.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const WORD_JOINER = '\u2060';
const NAME_WITH_HYPHEN = /(\p{L}-)(?=\p{Lu})/gu;

/** *Kelly-Ann* stays on one line: between two directions a name in two halves cannot be read. */
export const keepNamesWhole = (text: string): string => text.replace(NAME_WITH_HYPHEN, `$1${WORD_JOINER}`);

/**
 * A name written the other way round must not turn the sentence around it: "(Kayla)" in Urdu, a name in Urdu in
 * English. It is fenced with the Unicode isolates, which do in a plain string (also in `alt`, `aria-label` and
 * print) what `<bdi>` does in markup. What runs the way of the sentence stays as it is. What has letters of both, a
 * sentence that begins with a name, runs the way of the sentence it stands in.
 */
export function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  const [own, other] = dir === 'ltr' ? [LEFT_TO_RIGHT, RIGHT_TO_LEFT] : [RIGHT_TO_LEFT, LEFT_TO_RIGHT];
  if (!other.test(text)) return text;
  const both = dir === 'ltr' ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE;
  const fence = own.test(text) ? both : FIRST_STRONG_ISOLATE;
  return `${fence}${dir === 'rtl' ? keepNamesWhole(text) : text}${POP_ISOLATE}`;
}

/** The same slots, each text fenced where it needs to be. */
export function isolateSlots(slots: Slots, dir: 'ltr' | 'rtl'): Slots {
  const fenced: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(slots)) {
    fenced[name] = typeof value === 'string' ? isolate(value, dir) : value;
  }
  return fenced;
}
