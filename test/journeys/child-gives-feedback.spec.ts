import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { goInside, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { handOver, mayBeSeenBy } from './hand-over.ts';
import { addPeople } from './people-of.ts';

const next = wordsOf('en-GB', 'common')('action.next');

/** How many entries lie on the disk. */
const rows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('waymark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const counting = db.transaction('entries').objectStore('entries').count();
          counting.onsuccess = () => {
            db.close();
            resolve(counting.result);
          };
          counting.onerror = () => reject(counting.error);
        };
      }),
  );

// The trace of src/README.md, from the finger to the disk and back.
test('a child taps the fourth face: when Next appears it is on the disk, even if the battery dies that moment', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Ahmed');
    await addPeople(tab, plan, [
      { name: 'Ellis', role: 'child' },
      { name: 'Priya', role: 'worker' },
    ]);
  });
  let context = await profile.open();
  let page = await context.newPage();
  await bringIn(page, backup);
  await handOver(page, plan, 'Ellis');
  await mayBeSeenBy(page, 'worker');
  await page.getByRole('heading', { name: 'I know why Priya is here' }).waitFor();

  // Untouched: five faces, none chosen, nothing to go on to.
  const faces = page.getByRole('radio');
  await expect(faces).toHaveCount(5);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(button(page, next)).toHaveCount(0);
  const before = await rows(page);

  // The tap. Next comes only when the answer is on the disk: the battery dies as soon as it is there.
  await faces.nth(3).check();
  await button(page, next).waitFor();
  expect(await rows(page)).toBe(before + 1);
  await profile.kill();

  // The tablet starts again. The answer is there, the only one there is.
  context = await profile.open();
  page = await context.newPage();
  await page.goto('/');
  await unlock(page, QUICK_PASSPHRASE);
  await goInside(page, `/plan/${plan}/hand-over`);
  const answers = wordsOf('en-GB', 'hand-over');
  await page.getByRole('heading', { name: answers('answers.title') }).waitFor();
  const question = page.getByRole('listitem').filter({ hasText: 'I know why Priya is here' }).first();
  await expect(question).toContainText(wordsOf('en-GB', 'feedback')('faces.yes-no.4'));
  await expect(page.getByText(answers('answers.not-asked'), { exact: true })).toHaveCount(4);

  // Ellis chose that only Priya sees it: in supervision the page does not even say that Ellis answered.
  await page.getByRole('radio', { name: answers('answers.looker.manager') }).check();
  await expect(page.getByText(answers('answers.nothing-for-manager'))).toBeVisible();
  await expect(page.getByText('Ellis')).toHaveCount(0);
});

test('every file that src/README.md names on the way from the tap to the disk and back is there', () => {
  const rows = readFileSync('src/README.md', 'utf8').match(/^\| \d+ \|.*$/gm) ?? [];
  const files = rows.flatMap((row) => [...row.matchAll(/`([^`]+\.tsx?)`/g)].map(([, file]) => file ?? ''));
  expect(rows.length).toBe(12);
  expect(files.filter((file) => !existsSync(`src/${file}`))).toEqual([]);
});
