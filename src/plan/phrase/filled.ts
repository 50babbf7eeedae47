import { isRealDate } from '../../lib/day.ts';
import { same } from '../held.ts';
import type { PhraseRef, Words } from '../shapes.ts';
import type { Phrase, SlotKind } from './bank.ts';

/** What has been put into a phrase so far. */
export type Filling = Readonly<Partial<Record<SlotKind, string>>>;

/** Shown where nothing has been put in yet. */
export const GAP = '…';

/** Words that are no ready sentence, in a form that keeps one beside them. */
export const noPhrase: PhraseRef = { id: '', slots: {} };

/** Q1: every slot has something in it; what is missing shows as a gap and never stops anybody. */
export const isFilled = (phrase: Phrase, filling: Filling): boolean =>
  phrase.slots.every((slot) => (filling[slot] ?? '').trim() !== '');

/** Q2: a phrase as a plan keeps it: its id and what stands in it, so that it can be said in any language. */
export function refOf(phrase: Phrase, filling: Filling): PhraseRef {
  const slots = phrase.slots.map((slot) => [slot, (filling[slot] ?? '').trim()] as const);
  return { id: phrase.id, slots: Object.fromEntries(slots.filter(([, value]) => value !== '')) };
}

/**
 * Q2: typed words as they are (or as the plan has them, where nobody touched them), or a ready sentence with what stands in it; `noPhrase` for typed ones.
 * @param language the language in which the ready sentence was read when it was picked
 */
export function saidOrPicked(typed: Words, phrase: PhraseRef, language: string): Words {
  if (phrase.id === '') return { text: typed.text, language: typed.language };
  // What the plan has there already keeps the language it was read in.
  return same(typed.phrase ?? null, phrase) ? typed : { text: typed.text, language, phrase };
}

/** Who says a ready sentence: the words of one language, and how a day (ISO date) is said in it. */
export interface Speaker {
  readonly say: (key: string, slots: Record<string, string>) => string;
  readonly day: (iso: string) => string;
}

/** The key of a ready sentence among the words; a speaker who does not know it gives it back. */
export const phraseKey = (id: string): string => `say.${id}`;

/** A gap at the end, perhaps fenced by an isolate, and the full stop of Latin or Urdu after it. */
const GAP_AND_STOP = /…(\u2069?)[.۔](?=\s|$)/gu;

/** Q1, Q4: the sentence as it is read; a gap where nothing stands. A gap at the end needs no stop: four dots look like a slip. */
export const sayPhrase = (ref: PhraseRef, { say, day }: Speaker): string =>
  say(phraseKey(ref.id), shownSlots(ref, day)).replace(GAP_AND_STOP, `${GAP}$1`);

/** The slots for a sentence: gaps where nothing stands, and every slot a language may name. */
function shownSlots(ref: PhraseRef, day: Speaker['day']): Record<SlotKind, string> {
  const { who, child, other, time, day: on, place, thing, number } = ref.slots;
  const or = (value: string | undefined) => value || GAP;
  return {
    who: or(who),
    child: or(child),
    other: or(other),
    time: or(time),
    day: isRealDate(on) ? day(on) : or(on),
    place: or(place),
    thing: or(thing),
    number: or(number),
  };
}
