import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} the path of a Chromium or Chrome: CHROMIUM, else the first one on PATH */
export function findBrowser() {
  if (process.env.CHROMIUM) return runs(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usual].find(runs);
}

/** What to tell a person whose machine has no browser for the tests. */
export const howToInstall =
  'The browser tests need Chromium or Chrome. Debian or Ubuntu: sudo apt-get install chromium fonts-noto-core. ' +
  'Elsewhere: install Google Chrome, or set CHROMIUM to the path of the browser.';

/**
 * The browser for the tests; installs Debian's own package where we may (root, Debian).
 * @returns {string} path
 * @throws {Error} with `howToInstall` where there is none and we may not install one
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env.CHROMIUM;
  if (mayInstall) {
    process.stdout.write('No Chromium found: installing it from the Debian mirror.\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], options);
  }
  const installed = findBrowser();
  if (!installed) throw new Error(howToInstall);
  return installed;
}
