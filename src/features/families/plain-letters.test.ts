import { expect, it } from 'vitest';
import { plainLetters } from './plain-letters.ts';

it('finds names without their capitals, accents and special letters', () => {
  expect(plainLetters(' Wołoszczuk-O’Reilly ')).toBe("woloszczuk-o'reilly");
  expect(plainLetters('Siân Ŵyn')).toBe('sian wyn');
});

it('leaves other scripts as they are, but for marks above and below', () => {
  expect(plainLetters('خان')).toBe('خان');
});
