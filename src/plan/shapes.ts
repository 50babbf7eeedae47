import * as v from 'valibot';
import { isRealDate } from '../lib/day.ts';

/** The longest text anybody may write in one field, in characters. Longer is refused, never cut (R9). */
export const LONGEST_TEXT = 10_000;

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const day = v.pipe(
  v.string(),
  v.check((date) => isRealDate(date), 'not a real date'),
);
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

/** A ready sentence and what stands in its slots (phrase/filled.ts). */
const phrase = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  slots: v.record(v.string(), v.pipe(v.string(), v.maxLength(200))),
});
export type PhraseRef = v.InferOutput<typeof phrase>;

/**
 * Words a person wrote or said, and the language they are in, so that nothing pretends to be translated. With `phrase`: a ready
 * sentence they picked, which can be said in any language; `text` is how it read to them.
 */
export const words = v.object({
  text,
  language: v.pipe(v.string(), v.maxLength(35)),
  phrase: v.optional(phrase),
});
export type Words = v.InferOutput<typeof words>;

/** Words somebody emptied say nothing any more (R16). */
export const orNothing = (words: Words | undefined): Words | null => (words?.text.trim() ? words : null);

/** A picture's id or a composed picture ('house', 'not:beer', 'pair:girl:boy', 'person:<id>'); never an address. */
export const picture = v.pipe(v.string(), v.maxLength(200));
export type PictureRef = v.InferOutput<typeof picture>;

/** Where somebody put a thing in a list: sorts as text among the places of its neighbours (order.ts). */
export const place = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

/** Entries whose value the writer saw and replaces; see held.ts. */
export const replaces = v.optional(v.array(id), []);

/** I7: what else stood in the row of a pasted plan that this came from: kept as it was, and shown as such. */
export const pasted = v.optional(v.array(words));

/** One person's *I have seen it* / *I agree* / *I disagree because …*; never a signature (domain: written agreements). */
export const agreement = v.object({
  person: id,
  answer: v.picklist(['seen', 'agree', 'disagree']),
  because: v.optional(words),
  /** who else was there (S19) */
  with: v.optional(v.array(id)),
});
export type Agreement = v.InferOutput<typeof agreement> & { readonly on: string };

/** Facts of one room: their names, each with its schema. */
export type FactSchemas = Record<string, v.GenericSchema>;
export type FactOf<S extends FactSchemas> = {
  [K in keyof S & string]: { readonly type: K } & v.InferOutput<S[K]>;
}[keyof S & string];
