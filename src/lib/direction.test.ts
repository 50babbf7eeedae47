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
