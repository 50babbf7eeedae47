import { expect, it } from 'vitest';
import { directionOfText } from './direction.ts';

it('follows most letters, not the first ones', () => {
  expect(directionOfText('Alfie دس میں سے نو دن وہاں ہے۔')).toBe('rtl');
  expect(directionOfText('Bev rings امی')).toBe('ltr');
});

it('leaves to the browser what has no letters, or as many of both', () => {
  expect(directionOfText('')).toBe('auto');
  expect(directionOfText('07700 900 123')).toBe('auto');
  expect(directionOfText('ab اب')).toBe('auto');
});

it('lets the language decide, whatever name a sentence begins with, and however long it is', () => {
  expect(directionOfText('Kelly-Ann کا گھر', 'ur')).toBe('rtl');
  expect(directionOfText('علی goes to school', 'en-GB')).toBe('ltr');
  expect(directionOfText('Alfie śpi', 'pl')).toBe('ltr');
  expect(directionOfText('আলফি ঘুমায়', 'bn')).toBe('ltr');
});

it('lets words in another script run as they are', () => {
  expect(directionOfText('Ring Bev', 'ur')).toBe('auto');
  expect(directionOfText('بیو کو فون', 'en-GB')).toBe('auto');
  expect(directionOfText('12', 'ur')).toBe('auto');
});
