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
    const names = JSON.parse(
      (await page.locator('[data-names]').getAttribute('data-names')) ?? '[]',
    ) as string[];
    expect(names.length, 'the file has examples').toBeGreaterThan(0);
    for (const name of names) {
      await page.goto(`/#${encodeURIComponent(`${file}#${name}`)}`); // the hash alone: no reload
      await page.locator(`[data-shown=${JSON.stringify(`${file}#${name}`)}]`).waitFor({ state: 'attached' });
      await expectAccessible(page, `${file}, ${name}`, true);
    }
  });
}

test('axe finds a planted fault', async ({ page }) => {
  await page.goto(`/#${files[0]}`);
  await page.locator('[data-names]').waitFor();
  await page.evaluate(() => document.body.append(document.createElement('button')));
  await expect(expectAccessible(page, 'a button without a name', true)).rejects.toThrow('button-name');
  await expect(expectAccessible(page, 'no heading')).rejects.toThrow('page-has-heading-one');
});
