import { expect, it, vi } from 'vitest';
import { askForPersistence, persistence, storageEstimate } from './storage-persistence.ts';

const browser = (storage: unknown) => vi.stubGlobal('navigator', { storage });

it('says what the browser says', async () => {
  browser({
    persisted: async () => false,
    persist: async () => true,
    estimate: async () => ({ usage: 5, quota: 100 }),
  });
  expect(await persistence()).toBe('not-kept');
  expect(await askForPersistence()).toBe('kept');
  expect(await storageEstimate()).toEqual({ usedBytes: 5, quotaBytes: 100 });
});

it('knows nothing where there is nothing to ask', async () => {
  browser(undefined);
  expect(await persistence()).toBe('unknown');
  expect(await askForPersistence()).toBe('unknown');
  expect(await storageEstimate()).toBeUndefined();
  browser({ estimate: async () => ({}) });
  expect(await persistence()).toBe('unknown');
  expect(await storageEstimate()).toBeUndefined();
});

it('knows nothing where asking is refused', async () => {
  const refuse = async () => {
    throw new TypeError('opaque origin');
  };
  browser({ persisted: refuse, persist: refuse, estimate: refuse });
  expect(await persistence()).toBe('unknown');
  expect(await askForPersistence()).toBe('unknown');
  expect(await storageEstimate()).toBeUndefined();
});
