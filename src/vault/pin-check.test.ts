import { expect, it } from 'vitest';
import { makePinCheck } from './pin-check.ts';

it('knows the right PIN and counts again from five after it', async () => {
  const check = await makePinCheck('4071');
  expect(await check.attempt('4072')).toBe('wrong');
  expect(check.triesLeft()).toBe(4);
  expect(await check.attempt('4071')).toBe('right');
  expect(check.triesLeft()).toBe(5);
});

it('is locked at the fifth wrong try, also for the right PIN', async () => {
  const check = await makePinCheck('4071');
  const tries = await Promise.all(['1', '2', '3', '4', '5', '4071'].map((pin) => check.attempt(pin)));
  expect(tries).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked']);
  expect(await check.attempt('4071')).toBe('locked');
});
