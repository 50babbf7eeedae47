import { expect, it, vi } from 'vitest';
import { onBackFromCache } from './back-from-cache.ts';

const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });

it('tells when the page comes back as it was left, not when it is loaded', () => {
  const target = new EventTarget();
  const onBack = vi.fn();
  const stop = onBackFromCache(onBack, target);
  target.dispatchEvent(shown(false));
  expect(onBack).not.toHaveBeenCalled();
  target.dispatchEvent(shown(true));
  expect(onBack).toHaveBeenCalledTimes(1);
  stop();
  target.dispatchEvent(shown(true));
  expect(onBack).toHaveBeenCalledTimes(1);
});
