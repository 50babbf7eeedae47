import { expect, it } from 'vitest';
import { readingAge, sentences, syllables, wordsOf } from '../../src/plan/wording/reading-age.ts';

it.each([
  ['cat', 1],
  ['home', 1],
  ['family', 3],
  ['table', 2],
  ['stopped', 1],
  ['needed', 2],
  ['safe', 1],
  ['houses', 2],
  ['agree', 2],
  ['yes', 1],
  ['professional', 4],
  ['worries', 2],
])('counts the syllables of %s', (word, count) => {
  expect(syllables(word)).toBe(count);
});

it('splits into sentences and words', () => {
  expect(sentences('{{name}} walks to school. Gran helps.\nNext week?')).toEqual([
    'Sam walks to school.',
    'Gran helps.',
    'Next week?',
  ]);
  expect(wordsOf('I don’t know, said well-being Bev (9).')).toHaveLength(7);
});

it('tells a plain plan from jargon', () => {
  const plain = ['Mum walks you to school.', 'Gran comes on Friday.', 'You sleep in your own bed.'];
  const jargon = [
    'Parental engagement with professional intervention must demonstrate sustained improvement.',
  ];
  expect(readingAge(plain)).toBeLessThan(7);
  expect(readingAge(jargon)).toBeGreaterThan(16);
});
