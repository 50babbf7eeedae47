import type { Page } from '@playwright/test';
import { test as base, expect } from './app.ts';
import { previewOrigin } from './origin.ts';
import { watchContext } from './watch-context.ts';

/** Adds `elsewhere`: a page of a second, empty tablet that shares nothing with the first. Watched like it. */
export const test = base.extend<{ elsewhere: Page }>({
  elsewhere: async ({ browser, contextOptions, baseURL }, run) => {
    const context = await browser.newContext({ ...contextOptions, baseURL: baseURL ?? previewOrigin });
    const faults = watchContext(context, previewOrigin);
    await run(await context.newPage());
    await context.close();
    expect(faults, 'nothing on the console, no error, no foreign request').toEqual([]);
  },
});
