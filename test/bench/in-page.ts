import type { Page } from '@playwright/test';
import { medianOf } from './measure.ts';

/**
 * Milliseconds inside the page from pressing the first button or link with these words until `selector` stands there with
 * `shows` in its text and the browser has had a frame to paint it. No trip between test and browser is in it.
 */
export function pressUntilShown(page: Page, press: string, selector: string, shows: string): Promise<number> {
  return page.evaluate(
    async ([press, selector, shows]) => {
      const target = [...document.querySelectorAll<HTMLElement>('main button, main a')].find(
        ({ textContent }) => textContent?.trim() === press,
      );
      if (!target) throw new Error(`nothing to press: ${press}`);
      const isShown = () =>
        [...document.querySelectorAll(selector)].some(({ textContent }) => textContent?.includes(shows));
      const from = performance.now();
      target.click();
      await new Promise<void>((resolve) => {
        const look = () => {
          if (!isShown()) return;
          seen.disconnect();
          resolve();
        };
        const seen = new MutationObserver(look);
        seen.observe(document, { childList: true, subtree: true, characterData: true });
        look();
      });
      await new Promise(requestAnimationFrame);
      return performance.now() - from;
    },
    [press, selector, shows] as const,
  );
}

/** The floor of opening something sealed: WebCrypto decrypts one piece of so many bytes in this page, nothing else. */
export function decryptFloor(page: Page, bytes: number): Promise<number> {
  return medianOf(7, () =>
    page.evaluate(async (length) => {
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]);
      const how = { name: 'AES-GCM', iv: new Uint8Array(12) };
      const sealed = await crypto.subtle.encrypt(how, key, new Uint8Array(length));
      const from = performance.now();
      await crypto.subtle.decrypt(how, key, sealed);
      return performance.now() - from;
    }, bytes),
  );
}

/** How many bytes each sealed row of a table of the app's database has. */
export function sealedBytes(page: Page, table: 'logs' | 'index'): Promise<number[]> {
  return page.evaluate(
    (name) =>
      new Promise<number[]>((resolve, reject) => {
        const asked = indexedDB.open('waymark');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const rows = asked.result.transaction(name).objectStore(name).getAll();
          rows.onsuccess = () => {
            asked.result.close();
            resolve((rows.result as { sealed: Uint8Array }[]).map(({ sealed }) => sealed.length));
          };
        };
      }),
    table,
  );
}
