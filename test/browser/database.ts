import { expect, type Page } from '@playwright/test';
import { SAVE_AFTER } from '../../src/record/families-index.ts';

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

/** The same, once the families' index, which gathers changes before it is written, has come to rest. */
export async function restingText(page: Page): Promise<string> {
  let text = '';
  await expect
    .poll(
      async () => {
        const before = text;
        text = await databaseText(page);
        return text === before;
      },
      { intervals: [3 * SAVE_AFTER] },
    )
    .toBe(true);
  return text;
}
