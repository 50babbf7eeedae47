import { describe, expect, it } from 'vitest';
import { isEasyPin, pinOf } from './easy-pin.ts';

describe('a PIN for handing over', () => {
  it.each(['0000', '1234', '876543', '111111'])('%s is too easy', (pin) => expect(isEasyPin(pin)).toBe(true));
  it.each(['4071', '1357', '1122', '902143'])('%s may be used', (pin) => expect(isEasyPin(pin)).toBe(false));
  it('may be typed in the figures of the keyboard', () => {
    expect(pinOf('۴۰۷۱')).toBe('4071');
    expect(pinOf('٤٠ ٧١')).toBe('4071');
  });
});
