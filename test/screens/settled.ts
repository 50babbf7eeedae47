import type { Page } from '@playwright/test';

/** So many frames without a change, while a heading and a main part are to be seen, count as still. */
const STILL_FRAMES = 12;

/** The screen is there and has stopped changing: nothing is fetched and shown a moment later any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (frames) => {
      const seen = window as unknown as { stillFor?: number; lookedLike?: string };
      const shown = (what: string) => document.querySelector(what)?.checkVisibility() === true;
      const looksLike = `${location.hash} ${document.body.innerText} ${document.images.length}`;
      const same = looksLike === seen.lookedLike && shown('h1') && shown('main');
      seen.lookedLike = looksLike;
      seen.stillFor = same ? (seen.stillFor ?? 0) + 1 : 0;
      return seen.stillFor >= frames;
    },
    STILL_FRAMES,
    { polling: 'raf' },
  );
}
