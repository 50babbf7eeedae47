import type { Page } from '@playwright/test';

/** What one cold first load took. Pictures are listed apart: the budget is for the app. */
export interface FirstLoad {
  /** Bytes over the wire (compressed bodies and headers), pictures aside, until the first screen could be used. */
  readonly bytes: number;
  /** Bytes of pictures in the same time. */
  readonly pictureBytes: number;
  /** Milliseconds from the request of the page until the first screen could be used. */
  readonly usableAfter: number;
  /** `12345 assets/x.js`, largest first. */
  readonly files: readonly string[];
}

/** The app's first screen can be used when React has replaced the shell and there is something to press. */
export async function waitUntilUsable(page: Page): Promise<void> {
  await page.locator('#root :is(button, a[href]):not(.shell *)').first().waitFor({ state: 'visible' });
  await page.locator('.shell').waitFor({ state: 'detached' });
}

/** Opens the app with an empty cache and counts what came over the wire until `waitUntilUsable`. */
export async function measureFirstLoad(page: Page, address = '/'): Promise<FirstLoad> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const names = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  const from = performance.now();
  await page.goto(address);
  await waitUntilUsable(page);
  const usableAfter = performance.now() - from;
  await session.detach();
  let bytes = 0;
  let pictureBytes = 0;
  const files: [number, string][] = [];
  for (const [id, size] of sizes) {
    const path = new URL(names.get(id) ?? 'about:blank').pathname;
    if (/^\/(pictures|icons)\//.test(path)) pictureBytes += size;
    else bytes += size;
    files.push([size, path]);
  }
  files.sort(([a], [b]) => b - a);
  return { bytes, pictureBytes, usableAfter, files: files.map(([size, path]) => `${size} ${path}`) };
}
