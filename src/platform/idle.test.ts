import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchIdle } from './idle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watching(afterMs: number) {
  const target = new EventTarget();
  const onIdle = vi.fn();
  const stop = watchIdle({ afterMs, onIdle, target });
  const touch = () => target.dispatchEvent(new Event('pointerdown'));
  return { target, onIdle, stop, touch };
}

it('fires once, after the last input', () => {
  const { onIdle, touch } = watching(1000);
  vi.advanceTimersByTime(900);
  touch();
  vi.advanceTimersByTime(900);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(onIdle).toHaveBeenCalledTimes(1);
  touch();
  vi.advanceTimersByTime(5000);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('locks on the touch that wakes a tablet whose timers slept', () => {
  const { onIdle, touch } = watching(1000);
  vi.setSystemTime(Date.now() + 3_600_000);
  touch();
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('looks at the time when the page is shown again', () => {
  const { target, onIdle } = watching(1000);
  vi.setSystemTime(Date.now() + 3_600_000);
  target.dispatchEvent(new Event('visibilitychange'));
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('is not put off by a clock that is set back', () => {
  const { onIdle } = watching(1000);
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(1000);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('stops', () => {
  const { onIdle, stop } = watching(1000);
  stop();
  vi.advanceTimersByTime(5000);
  expect(onIdle).not.toHaveBeenCalled();
});
