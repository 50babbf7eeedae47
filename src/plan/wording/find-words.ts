/** This word, or these words, in the usual English endings. */
export function wordPattern(word: string, flags: 'iu' | 'giu'): RegExp {
  const [first = '', ...rest] = escaped(word).split(' ');
  const tail = rest.length > 0 ? `\\s+${rest.join('\\s+')}(?:s|es)?` : '';
  // DA, CIN: letters only as capitals, or every "da" would be one.
  const exact = first.length > 1 && first === first.toUpperCase() ? flags.replace('i', '') : flags;
  return new RegExp(`(?<![\\p{L}\\d-])${bent(first)}${tail}(?![\\p{L}\\d])`, exact);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function bent(word: string): string {
  if (word.endsWith('e')) return `${word.slice(0, -1)}(?:e|es|ed|ing)`;
  if (word.endsWith('y')) return `${word.slice(0, -1)}(?:y|ies|ied|ying)`;
  return `${word}(?:s|es|ed|ing)?`;
}

/**
 * Which entries of a list stand in a sentence, apart from the places where the same word is harmless (*support worker*).
 * English words in their endings; other languages as they are written.
 */
export function findListed(
  sentence: string,
  list: readonly { readonly find: string; readonly not?: readonly string[] | undefined }[],
  english: boolean,
): string[] {
  const left = list.filter(({ find, not = [] }) => {
    const rest = not.reduce((text, harmless) => text.replace(plainPattern(harmless, 'giu'), ' '), sentence);
    return (english ? wordPattern(find, 'iu') : plainPattern(find, 'iu')).test(rest);
  });
  const found = left.map(({ find }) => find);
  return found.filter((word) => !found.some((other) => other !== word && ` ${other} `.includes(` ${word} `)));
}

const plainPattern = (words: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\d-])${escaped(words).replace(/ +/g, '\\s+')}(?![\\p{L}\\d])`, flags);
