import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/browser/launch-options.ts';
import { galleryOrigin, previewOrigin, previewPort } from './test/browser/origin.ts';

// `npm test` builds and names the folder; alone, this config builds first, into a folder of its own:
// a stale build fails in ways nobody can explain.
const built = process.env['WAYMARK_BUILT'];
const folder = built ?? `.cache/dist-${previewPort}`;
const preview = `vite preview --outDir ${folder} --port ${previewPort} --strictPort`;
const gallery = `test/a11y/gallery --outDir ${process.cwd()}/.cache/gallery-${previewPort} --emptyOutDir`;

export default defineConfig({
  testDir: 'test',
  testMatch: '{journeys,browser,a11y}/**/*.spec.ts',
  outputDir: `.cache/playwright-${previewPort}`,

  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Stops for what hangs, not measures of speed: machines are shared and slow at times.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  reporter: 'list',
  use: { baseURL: previewOrigin, locale: 'en-GB', timezoneId: 'Europe/London', launchOptions },
  webServer: [
    {
      command: built === undefined ? `vite build --outDir ${folder} --emptyOutDir && ${preview}` : preview,
      url: previewOrigin,
    },
    {
      command: `vite build ${gallery} && vite preview ${gallery.replace(' --emptyOutDir', '')} --port ${previewPort + 1} --strictPort`,
      url: galleryOrigin,
    },
  ].map((server) => ({ ...server, reuseExistingServer: false, timeout: 300_000 })),
});
