import { partsOf } from '../../../i18n/checking/slots-of.ts';

/** The word a slot is shown by: `name` for `{{name}}`. */
export type SlotWord = (slot: string) => string;

/** A text as people write it: `[name] is here` for `{{name}} is here`. */
export const toMarked = (text: string, word: SlotWord): string =>
  partsOf(text)
    .map((part) => ('slot' in part ? `[${word(part.slot)}]` : part.text))
    .join('');

/** Letters nobody sees that would turn the text around them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * What somebody wrote, back as the app says it. Only the slots of this sentence are known; other words in brackets stay as they
 * are, and are found to be wrong. A longer text than one line becomes one line.
 */
export function fromMarked(marked: string, slots: readonly string[], word: SlotWord): string {
  const byWord = new Map(slots.map((slot) => [word(slot).toLowerCase(), slot]));
  return marked
    .replace(TURNING, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\[([^[\]]*)\]/g, (whole, inside: string) => {
      const slot = byWord.get(inside.trim().toLowerCase());
      return slot === undefined ? whole : `{{${slot}}}`;
    });
}
