/**
 * Which of these words stand in a sentence, in whole words and in their usual endings (engage, engages, engaging).
 * Of two where one is part of the other, only the longer (contact centre, not contact). For English only: other
 * languages bend words in other ways.
 */
export function findWords(sentence: string, words: readonly string[]): string[] {
  const found = words.filter((word) => wordPattern(word, 'iu').test(sentence));
  return found.filter((word) => !found.some((other) => other !== word && ` ${other} `.includes(` ${word} `)));
}

/** This word, or these words, in the usual English endings. */
export function wordPattern(word: string, flags: 'iu' | 'giu'): RegExp {
  const [first = '', ...rest] = word.split(' ');
  const tail = rest.length > 0 ? `\\s+${rest.join('\\s+')}(?:s|es)?` : '';
  return new RegExp(`(?<![\\p{L}\\d-])${bent(first)}${tail}(?![\\p{L}\\d])`, flags);
}

function bent(word: string): string {
  if (word.endsWith('e')) return `${word.slice(0, -1)}(?:e|es|ed|ing)`;
  if (word.endsWith('y')) return `${word.slice(0, -1)}(?:y|ies|ied|ying)`;
  return `${word}(?:s|es|ed|ing)?`;
}
