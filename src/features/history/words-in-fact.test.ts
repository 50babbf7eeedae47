import { expect, it } from 'vitest';
import { wordsInFact } from './words-in-fact.ts';

const says = (text: string) => ({ text, language: 'en-GB' });

it('finds what was said, however deep, each text once', () => {
  const turning = { seen: says('No grown-up at night'), then: says('Bev comes'), tell: ['p'] };
  expect(wordsInFact({ type: 'plan-b-made', turning, note: 'x' }).map(({ text }) => text)).toEqual([
    'No grown-up at night',
    'Bev comes',
  ]);
  expect(wordsInFact({ a: says('Same'), b: [says('Same'), says(' ')] })).toHaveLength(1);
});

it('takes anything', () => {
  for (const odd of [null, undefined, 3, 'text', [], { text: 3, language: 'en' }])
    expect(wordsInFact(odd)).toEqual([]);
});
