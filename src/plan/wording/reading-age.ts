/**
 * How hard an English sentence is, without a library.
 *
 * Reading age = Flesch–Kincaid grade + 5 (the UK's habit: grade 4 is age 9). Grade = 0.39 × words per sentence +
 * 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). The formula was made for passages, so it is taken
 * over all sentences of a file together and never over one button. Slots count as one short word.
 */

const SILENT_END = /(?:[^aeiouylscgxzh]es|[^aeioutd]ed|[^aeiouyl]e)$/;

/** Roughly how many syllables a word has: groups of vowels, less the silent endings. At least 1. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(SILENT_END, (end) => end.slice(0, 1)).replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The sentences of a text, slots and quotation marks aside. A text without a full stop is one sentence. */
export function sentences(text: string): string[] {
  return text
    .replace(/\{\{[^}]*\}\}/g, 'Sam')
    .split(/(?<=[.?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

/** The words of a sentence; "don’t" and "well-being" are one word each. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Reading age in years of these sentences together; 5 when there are none. */
export function readingAge(all: readonly string[]): number {
  const words = all.flatMap(wordsOf);
  if (words.length === 0) return 5;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  const grade = (0.39 * words.length) / all.length + (11.8 * spoken) / words.length - 15.59;
  return Math.max(5, grade + 5);
}
