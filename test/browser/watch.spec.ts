import { expect, test as plain } from '@playwright/test';
import { test } from './app.ts';
import { previewOrigin } from './origin.ts';
import { watchContext } from './watch-context.ts';

// The watch of app.ts has to bite: on a plain page, each thing that must never happen is done once.
plain(
  'the watch sees console output, an uncaught error, a refused policy and a foreign request',
  async ({ page }) => {
    const faults = watchContext(page.context(), previewOrigin);
    await page.goto('/');
    expect(faults).toEqual([]);
    const saw = (part: string) =>
      expect.poll(() => faults.some((fault) => fault.includes(part)), part).toBe(true);

    await page.evaluate(() => console.info('planted words')); // oxlint-disable-line no-console
    await saw('console.info: planted words');
    await page.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('planted error');
        }),
    );
    await saw('planted error');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'var planted = 1';
      document.body.append(script);
    });
    await saw('Content Security Policy');
    await page.goto(previewOrigin.replace('localhost', '127.0.0.1')).catch(() => undefined);
    await saw('request to another origin: http://127.0.0.1');
  },
);

test('a profile on disk outlives a killed browser', async ({ profile }) => {
  const context = await profile.open();
  const page = await context.newPage();
  await page.goto('/');
  const keep = () =>
    new Promise<void>((resolve, reject) => {
      const asked = indexedDB.open('harness', 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore('kept');
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        const change = asked.result.transaction('kept', 'readwrite', { durability: 'strict' });
        change.objectStore('kept').put('stone', 'key');
        change.oncomplete = () => resolve();
      };
    });
  await page.evaluate(keep);
  await profile.kill();

  const again = await (await profile.open()).newPage();
  await again.goto('/');
  const kept = await again.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open('harness', 1);
        asked.onsuccess = () => {
          const read = asked.result.transaction('kept').objectStore('kept').get('key');
          read.onsuccess = () => resolve(read.result);
        };
      }),
  );
  expect(kept).toBe('stone');
});
