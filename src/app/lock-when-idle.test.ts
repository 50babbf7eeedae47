import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lockWhenIdle } from './lock-when-idle.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function locking(minutes: number) {
  const target = new EventTarget();
  const [onWarn, onLock] = [vi.fn(), vi.fn()];
  lockWhenIdle({ minutes, onWarn, onLock, target });
  return { target, onWarn, onLock };
}

it('warns twenty seconds before it locks', () => {
  const { onWarn, onLock } = locking(2);
  vi.advanceTimersByTime(2 * MINUTE - 20_000);
  expect(onWarn).toHaveBeenCalledTimes(1);
  expect(onLock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20_000);
  expect(onLock).toHaveBeenCalledTimes(1);
});

// Sleeping, a tablet's timers stand still and its clock goes on.
it('a tablet that slept through it all locks with the touch that wakes it', () => {
  const { target, onLock } = locking(10);
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  target.dispatchEvent(new Event('pointerdown'));
  expect(onLock).toHaveBeenCalledTimes(1);
});

it('a tablet that fell asleep while it warned locks on waking', () => {
  const { target, onWarn, onLock } = locking(10);
  vi.advanceTimersByTime(10 * MINUTE - 20_000);
  expect(onWarn).toHaveBeenCalledTimes(1);
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  target.dispatchEvent(new Event('visibilitychange'));
  expect(onLock).toHaveBeenCalledTimes(1);
});
