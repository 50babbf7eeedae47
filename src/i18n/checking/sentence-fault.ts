import type { Sentence } from './sentences.ts';
import { slotsOf } from './slots-of.ts';

/** Why words cannot stand in the place of a sentence. */
export type SentenceFault =
  | { readonly is: 'empty' | 'shouting' | 'markup' | 'long' }
  /** a slot of the English is missing, or one too many is there; each by name */
  | { readonly is: 'slots'; readonly missing: readonly string[]; readonly extra: readonly string[] };

/** How long words may be: longer than any sentence of the app, short enough for a file of them. */
export const MOST_LETTERS = 600;

/**
 * What is wrong with words written for this sentence; null when they may be used. The same rules the makers' tests hold
 * every language to: nothing empty, no exclamation mark, no markup, the slots of the English. A form for exactly none, one or
 * two may say the number in words.
 */
export function sentenceFault(
  { english, form }: Pick<Sentence, 'english' | 'form'>,
  text: string,
): SentenceFault | null {
  if (text.trim() === '') return { is: 'empty' };
  if (/[!！¡‼❗]/.test(text)) return { is: 'shouting' };
  const bare = text.replace(/\{\{[^{}]+\}\}/g, '');
  // `$t(` would have the words of another key put in.
  if (/[<>{}[\]]|&[a-z]+;|\$t\(/.test(bare)) return { is: 'markup' };
  if (text.length > MOST_LETTERS) return { is: 'long' };
  const free = form === 'zero' || form === 'one' || form === 'two';
  const asked = (of: string) => slotsOf(of).filter((slot) => !free || slot !== 'count');
  const [wanted, given] = [asked(english), asked(text)];
  const missing = without(wanted, given);
  const extra = without(given, wanted);
  return missing.length + extra.length === 0 ? null : { is: 'slots', missing, extra };
}

/** What of the first list is not in the second, counting what stands twice. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
