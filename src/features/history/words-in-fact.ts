import type { Words } from '../../plan/shapes.ts';

/** Everything somebody wrote or said in a fact, in the order of its fields, however deep; each text once. */
export function wordsInFact(fact: unknown): Words[] {
  const found = new Map<string, Words>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    else if (isWords(value)) {
      if (value.text.trim() !== '' && !found.has(value.text)) found.set(value.text, value);
    } else if (typeof value === 'object' && value !== null) {
      for (const one of Object.values(value)) look(one);
    }
  };
  look(fact);
  return [...found.values()];
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'language' in value &&
  typeof value.language === 'string';
