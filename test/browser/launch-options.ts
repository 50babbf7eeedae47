import { ensureBrowser } from '../runner/find-browser.mjs';

/** The system's Chromium, told not to speak to anyone by itself. */
export const launchOptions = {
  executablePath: ensureBrowser(),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Heap snapshots cut strings off after 1024 letters; a whole plan in one string must be searched to its end.
    '--js-flags=--heap-snapshot-string-limit=100000000',
    // A microphone that hums, and nobody is asked whether it may be used.
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
  ],
};
