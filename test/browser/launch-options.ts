import { ensureBrowser } from '../runner/find-browser.mjs';

const off = [
  'DestroyProfileOnBrowserClose',
  'PaintHolding',
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

/** The system's Chromium, told not to speak to anyone by itself. */
export const launchOptions = {
  executablePath: ensureBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu', // there is none here: what draws instead of one is slower than drawing without
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // The last one wins, so Playwright's own that matter here stand among them; without the rest, every window
    // brings a hidden page of the browser's own for its address field, as dear as ours.
    `--disable-features=${off.join(',')}`,
    // Heap snapshots cut strings off after 1024 letters; a whole plan in one string must be searched to its end.
    '--js-flags=--heap-snapshot-string-limit=100000000',
    // A microphone that hums, and nobody is asked whether it may be used.
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
  ],
};
