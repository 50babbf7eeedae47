import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What a measure is given: the built app, served, and a browser to open it in. */
export interface Bench {
  readonly browser: Browser;
  /** A fresh, empty context on the app's address. Closed by the bench. */
  readonly open: () => Promise<{ context: BrowserContext; page: Page }>;
  /** Address of the app, with a slash at the end. */
  readonly origin: string;
  /** Stops answering (every connection ends); `serve` answers again. */
  readonly stopServing: () => Promise<void>;
  readonly serve: () => Promise<void>;
}

/** One line of the table. */
export interface Measured {
  readonly what: string;
  /** `share`: right out of all, from 0 to 1; `count`: taps, keys */
  readonly unit: 'ms' | 'bytes' | 'share' | 'count';
  readonly measured: number;
  /** The least it could cost here: measured in this run, on this machine, with the same tools. */
  readonly floor: number;
  readonly floorIs: string;
}

/** A module in this folder whose name ends in `.bench.ts` exports `measure`. */
export type Measure = (bench: Bench) => Promise<readonly Measured[]>;

/** The middle one of several runs: one slow moment of the machine must not decide. */
export async function medianOf(times: number, run: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let at = 0; at < times; at += 1) found.push(await run());
  found.sort((a, b) => a - b);
  return found[Math.floor(found.length / 2)] ?? Number.NaN;
}
