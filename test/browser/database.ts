import type { Page } from '@playwright/test';

/** Everything in the app's database as text, bytes as figures: to see whether anything changed, or is readable. */
export function databaseText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('waymark'));
    const names = [...database.objectStoreNames];
    const rows = await Promise.all(
      names.map(async (name) => {
        const table = database.transaction(name).objectStore(name);
        return [name, await done(table.getAllKeys()), await done(table.getAll())];
      }),
    );
    database.close();
    const plain = (_: string, value: unknown) => (value instanceof Uint8Array ? [...value].join(' ') : value);
    return JSON.stringify(rows, plain);
  });
}
