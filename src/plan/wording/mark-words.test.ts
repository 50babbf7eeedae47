import { describe, expect, it } from 'vitest';
import { markWords, mend } from './mark-words.ts';

const sentence = 'Kelly-Ann to engage with school, improving Alfie’s attendance';

describe('words the advice is about', () => {
  it('S8 are marked in the sentence in all their endings, and nothing is lost', () => {
    const pieces = markWords(sentence, ['engage', 'improve', 'attendance']);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual([
      'engage',
      'improving',
      'attendance',
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(sentence);
  });

  it('S8 the longer of two that overlap is marked once', () => {
    const pieces = markWords('at the contact centre', ['contact', 'contact centre']);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['contact centre']);
  });

  it('S8 are mended with one tap where plain words fit as they are', () => {
    expect(mend(sentence, 'attendance', 'going to school')).toBe(
      'Kelly-Ann to engage with school, improving Alfie’s going to school',
    );
    expect(mend('Contact on Friday', 'contact', 'family time')).toBe('Family time on Friday');
  });
});
