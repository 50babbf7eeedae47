import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onTripleShift } from './triple-shift.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function keyboard() {
  const target = new EventTarget();
  const thrice = vi.fn();
  const stop = onTripleShift(thrice, target);
  const press = (key = 'Shift', repeat = false) =>
    target.dispatchEvent(Object.assign(new Event('keydown'), { key, repeat }));
  return { target, thrice, stop, press };
}

it('hears three presses within two seconds', () => {
  const { thrice, press } = keyboard();
  press();
  vi.advanceTimersByTime(900);
  press();
  vi.advanceTimersByTime(900);
  expect(thrice).not.toHaveBeenCalled();
  press();
  expect(thrice).toHaveBeenCalledTimes(1);
  press();
  press();
  expect(thrice).toHaveBeenCalledTimes(1);
});

it('hears the last three of slow presses that grow quick', () => {
  const { thrice, press } = keyboard();
  for (const pause of [1600, 1600, 500, 500]) {
    press();
    vi.advanceTimersByTime(pause);
  }
  expect(thrice).not.toHaveBeenCalled();
  press();
  expect(thrice).toHaveBeenCalledTimes(1);
});

it('is not set off by capitals, by holding the key, or by a tap between', () => {
  const { target, thrice, press } = keyboard();
  for (const letter of ['K', 'A', 'Y']) {
    press();
    press(letter);
  }
  press();
  for (let i = 0; i < 10; i += 1) press('Shift', true);
  press();
  target.dispatchEvent(new Event('pointerdown'));
  press();
  expect(thrice).not.toHaveBeenCalled();
});

it('stops', () => {
  const { thrice, stop, press } = keyboard();
  stop();
  for (let i = 0; i < 3; i += 1) press();
  expect(thrice).not.toHaveBeenCalled();
});
