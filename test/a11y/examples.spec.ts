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
  test(`every example of ${file}`, async ({ page }) => {
    await page.goto(`/#${file}`);
    const main = page.locator('main[data-names]');
    const names = JSON.parse((await main.getAttribute('data-names')) ?? '[]') as string[];
    expect(names.length, 'the file has examples').toBeGreaterThan(0);
    for (const name of names) {
      // A fresh page each: what one example opens (a dialog) must not lie over the next.
      await page.goto('about:blank');
      await page.goto(`/#${encodeURIComponent(`${file}#${name}`)}`);
      await page.locator('h1', { hasText: `${file} ${name}` }).waitFor({ state: 'attached' });
      await expectAccessible(page, `${file} ${name}`);
    }
  });
}

test('axe finds a planted fault', async ({ page }) => {
  await page.goto(`/#${files[0]}`);
  await page.locator('main[data-names]').waitFor();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  await expect(expectAccessible(page, 'a button without a name')).rejects.toThrow('button-name');
});
