import type { PhraseRef } from '../shapes.ts';
import type { Phrase, SlotKind } from './bank.ts';

/** What has been put into a phrase so far. */
export type Filling = Readonly<Partial<Record<SlotKind, string>>>;

/** Shown where nothing has been put in yet. */
export const GAP = '…';

/** Q1: every slot has something in it; what is missing shows as a gap and never stops anybody. */
export const isFilled = (phrase: Phrase, filling: Filling): boolean =>
  phrase.slots.every((slot) => (filling[slot] ?? '').trim() !== '');

/** Q2: a phrase as a plan keeps it: its id and what stands in it, so that it can be said in any language. */
export function refOf(phrase: Phrase, filling: Filling): PhraseRef {
  const slots = phrase.slots.map((slot) => [slot, (filling[slot] ?? '').trim()] as const);
  return { id: phrase.id, slots: Object.fromEntries(slots.filter(([, value]) => value !== '')) };
}

/** The slots for a sentence: gaps where nothing stands, and every slot a language may name. */
export function shownSlots(ref: PhraseRef): Record<SlotKind, string> {
  const { who, child, other, time, place, thing, number } = ref.slots;
  const or = (value: string | undefined) => value || GAP;
  return {
    who: or(who),
    child: or(child),
    other: or(other),
    time: or(time),
    place: or(place),
    thing: or(thing),
    number: or(number),
  };
}
