import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/app.ts';
import { galleryOrigin } from '../browser/origin.ts';
import { expectAccessible } from './expect-accessible.ts';
import { inWalks } from './in-walks.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.examples.tsx'))
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .sort();

test.use({ baseURL: galleryOrigin, reducedMotion: 'reduce' });

/** To an example, or to the names of a file's examples: the hash alone changes, so nothing is loaded anew. */
async function show(page: Page, what: string): Promise<void> {
  await page.goto(`/#${encodeURIComponent(what)}`);
  await page.locator(`[data-shown=${JSON.stringify(what)}]`).waitFor({ state: 'attached' });
}

async function namesOf(page: Page, file: string): Promise<readonly string[]> {
  await page.goto(`/#${file}`);
  const list = page.locator(`[data-names-of=${JSON.stringify(file)}]`);
  const names = JSON.parse((await list.getAttribute('data-names')) ?? '[]') as string[];
  expect(names.length, `${file} has examples`).toBeGreaterThan(0);
  return names;
}

const short = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.examples.tsx'.length);

for (const walk of inWalks(files, 6)) {
  test(`every example of ${walk.map(short).join(', ')}, both ways`, async ({ page }) => {
    const faults: string[] = [];
    const note = (fault: unknown) => faults.push(String(fault)); // the rest of the walk is still looked at
    for (const file of walk) {
      const names = await namesOf(page, file);
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => {
          document.documentElement.dir = dir; // stays while only the hash changes
        }, direction);
        for (const name of names) {
          await show(page, `${file}#${name}`);
          await expectAccessible(page, `${file}, ${name}, ${direction}`, {
            part: true,
            coloursSeen: direction === 'rtl',
          }).catch(note);
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (direction === 'rtl' && beyond > 0)
            note(`${file}, ${name} is wider than the page by ${beyond} px`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
}

test('axe finds a planted fault', async ({ page }) => {
  await page.goto(`/#${files[0]}`);
  await page.locator('[data-names]').waitFor();
  await page.evaluate(() => document.body.append(document.createElement('button')));
  await expect(expectAccessible(page, 'a button without a name', { part: true })).rejects.toThrow(
    'button-name',
  );
  await expect(expectAccessible(page, 'no heading')).rejects.toThrow('page-has-heading-one');
});
