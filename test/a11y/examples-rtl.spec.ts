import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../browser/app.ts';
import { galleryOrigin } from '../browser/origin.ts';
import { expectAccessible } from './expect-accessible.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.examples.tsx'))
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .sort();

test.use({ baseURL: galleryOrigin, reducedMotion: 'reduce' });

for (const file of files) {
  test(`every example of ${file}, right to left`, async ({ page }) => {
    await page.goto(`/#${file}`);
    const names = JSON.parse(
      (await page.locator('[data-names]').getAttribute('data-names')) ?? '[]',
    ) as string[];
    expect(names.length, 'the file has examples').toBeGreaterThan(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'; // stays while only the hash changes
    });
    for (const name of names) {
      await page.goto(`/#${encodeURIComponent(`${file}#${name}`)}`);
      await page.locator(`[data-shown=${JSON.stringify(`${file}#${name}`)}]`).waitFor({ state: 'attached' });
      await expectAccessible(page, `${file}, ${name}, right to left`, true);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `${name} stays within the page`).toBeLessThanOrEqual(0);
    }
  });
}
