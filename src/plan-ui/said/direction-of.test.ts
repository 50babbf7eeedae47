import { expect, it } from 'vitest';
import { directionOf } from './direction-of.ts';

it('lets the language decide, whatever name a sentence begins with', () => {
  expect(directionOf({ text: 'Alfie کے لیے کلب', language: 'ur' })).toBe('rtl');
  expect(directionOf({ text: 'علی goes to school', language: 'en-GB' })).toBe('ltr');
  expect(directionOf({ text: 'Alfie śpi', language: 'pl' })).toBe('ltr');
});

it('lets words in another script run as they are', () => {
  expect(directionOf({ text: 'Ring Bev', language: 'ur' })).toBe('auto');
  expect(directionOf({ text: 'بیو کو فون', language: 'en-GB' })).toBe('auto');
  expect(directionOf({ text: '12', language: 'ur' })).toBe('auto');
});
