import { expect, type Page } from '@playwright/test';

/** The app was loaded once and has installed itself; from here on there is no network whatever. */
export async function goOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // Ready is a moment earlier than serving this page, which it was loaded without.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
}
