import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { DATABASE_NAME, hasRecord, VAULT_PLACE } from './has-record.ts';

function makeDatabase(factory: IDBFactory, row?: string): Promise<void> {
  return new Promise((resolve) => {
    const opening = factory.open(DATABASE_NAME, 10);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore(VAULT_PLACE.store, { keyPath: 'name' });
      if (row !== undefined) store.put({ name: row });
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

it('sees a vault, and makes no database by looking', async () => {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  expect(await hasRecord()).toBe('no');
  expect(await factory.databases()).toEqual([]);
  await makeDatabase(factory, VAULT_PLACE.key);
  expect(await hasRecord()).toBe('yes');
});

it('takes a database without a vault for a set-up that was never finished', async () => {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  await makeDatabase(factory, 'device');
  expect(await hasRecord()).toBe('no');
});

it('does not know where the browser does not tell or refuses', async () => {
  vi.stubGlobal('indexedDB', {});
  expect(await hasRecord()).toBe('maybe');
  vi.stubGlobal('indexedDB', undefined);
  expect(await hasRecord()).toBe('maybe');
  vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  expect(await hasRecord()).toBe('maybe');
});
