import { expect, it } from 'vitest';
import { sayIn } from './say.ts';

it('what nobody typed over keeps its own language', () => {
  const urdu = { text: 'امی', language: 'ur' };
  expect(sayIn('en-GB', 'en-GB')('امی', urdu)).toBe(urdu);
  expect(sayIn('en-GB', 'en-GB')('Mum', urdu)).toEqual({ text: 'Mum', language: 'en-GB' });
  expect(sayIn('en-GB', 'en-GB')('Mum')).toEqual({ text: 'Mum', language: 'en-GB' });
});

it('choosing another language for the form says it of all its words', () => {
  expect(sayIn('pl', 'en-GB')('mama', { text: 'mama', language: 'en-GB' })).toEqual({
    text: 'mama',
    language: 'pl',
  });
});
