/** The path of a Chromium or Chrome: CHROMIUM, else the first one on PATH. */
export function findBrowser(): string | undefined;
/** What to tell a person whose machine has no browser for the tests. */
export const howToInstall: string;
/** The browser for the tests; installs Debian's own package where we may. Throws with `howToInstall`. */
export function ensureBrowser(): string;
