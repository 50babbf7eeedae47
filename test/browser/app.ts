import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect } from '@playwright/test';
import { launchOptions } from './launch-options.ts';
import { previewOrigin } from './origin.ts';
import { watchContext } from './watch-context.ts';

export { expect };

/** A browser with a profile on disk, for tests that kill it, reopen it or search its raw files. */
export interface Profile {
  /** The profile's folder: removed when the test ends. */
  readonly folder: string;
  /** Opens the browser on the folder (again). Watched like every other page of these tests. */
  open(): Promise<BrowserContext>;
  /** Ends the browser the hard way (SIGKILL to its whole family), as a flat battery would. */
  kill(): Promise<void>;
}

/** The processes started with this profile's folder, which no other test shares. Linux only: reads /proc. */
function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(`--user-data-dir=${folder}`);
      } catch {
        return false; // it ended while we looked
      }
    })
    .map(Number);
}

/**
 * The test function of everything that runs in a browser: fails on any console output, uncaught error, refused
 * content policy or request to another origin. `page` and `context` are fresh and in memory; `profile` is on disk.
 */
export const test = base.extend<{ profile: Profile }>({
  context: async ({ context, baseURL }, run) => {
    const faults = watchContext(context, baseURL ?? previewOrigin);
    await run(context);
    expect(faults, 'nothing on the console, no error, no foreign request').toEqual([]);
  },
  profile: async ({ locale, timezoneId }, run) => {
    const folder = await mkdtemp(join(tmpdir(), 'waymark-profile-'));
    const seen: (readonly string[])[] = [];
    let context: BrowserContext | undefined;
    const profile: Profile = {
      folder,
      open: async () => {
        context = await chromium.launchPersistentContext(folder, {
          ...launchOptions,
          baseURL: previewOrigin,
          ...(locale === undefined ? {} : { locale }),
          ...(timezoneId === undefined ? {} : { timezoneId }),
        });
        seen.push(watchContext(context, previewOrigin));
        return context;
      },
      kill: async () => {
        const closed = new Promise<void>((resolve) => context?.once('close', () => resolve()));
        for (const id of processesOf(folder)) {
          try {
            process.kill(id, 'SIGKILL');
          } catch {
            // it ended by itself with its parent
          }
        }
        await closed;
      },
    };
    await run(profile);
    await context?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(seen.flat(), 'nothing on the console, no error, no foreign request').toEqual([]);
  },
});
