import { defineConfig } from 'vitest/config';

// Unit, architecture, merge, frozen and locale tests: plain Node. What needs a browser runs in Playwright.
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'src/**/*.test.{ts,tsx}',
      'test/{architecture,merge,frozen,locales,holidays,labelled}/**/*.test.ts',
    ],
    setupFiles: ['test/setup.ts'],
    maxWorkers: 2,
    restoreMocks: true,
    unstubGlobals: true,
    // A stop for what hangs, not a measure of speed: machines are shared and slow at times.
    testTimeout: 120_000,
    chaiConfig: { truncateThreshold: 0 }, // a list of faults is only useful whole
  },
});
