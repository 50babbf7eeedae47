import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { DATABASE_NAME, hasRecord } from './has-record.ts';

it('sees a database without making one', async () => {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  expect(await hasRecord()).toBe('no');
  expect(await factory.databases()).toEqual([]);
  await new Promise((resolve) => {
    factory.open(DATABASE_NAME).onsuccess = resolve;
  });
  expect(await hasRecord()).toBe('yes');
});

it('does not know where the browser does not tell or refuses', async () => {
  vi.stubGlobal('indexedDB', {});
  expect(await hasRecord()).toBe('maybe');
  vi.stubGlobal('indexedDB', undefined);
  expect(await hasRecord()).toBe('maybe');
  vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  expect(await hasRecord()).toBe('maybe');
});
