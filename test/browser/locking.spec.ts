import type { Page } from '@playwright/test';
import { goInside, lock, newFamily, openReal, sentenceBox, unlock } from './acts.ts';
import { expect, test } from './app.ts';
import { button, wordsOf } from './set-up-tablet.ts';

const start = wordsOf('en-GB', 'start');
const planted = /quillfeather|zebedee|larkfield/i;

/** A family on the tablet, its plan on the screen. */
async function openPlan(page: Page): Promise<string> {
  await openReal(page);
  const plan = await newFamily(page, 'Quillfeather', 'Zebedee');
  expect(await page.content()).toMatch(planted);
  return plan;
}

async function expectLocked(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: wordsOf('en-GB', 'unlock')('unlock.title') })).toBeVisible();
  expect(await page.content()).not.toMatch(planted);
  expect(await page.title()).toBe('Waymark');
}

test('nobody touches the tablet: it says so, a touch keeps it open, and then it locks', async ({ page }) => {
  await page.clock.install();
  await openPlan(page);
  const locking = page.getByText(/^Locking in \d+ seconds?$/);
  await page.clock.fastForward('09:50');
  await expect(locking).toBeVisible();
  await button(page, start('stay')).click();
  await expect(locking).toHaveCount(0);
  await page.clock.fastForward('09:50');
  await expect(locking).toBeVisible();
  // A second at a time: each one is drawn before the next begins. Loading anew, the page may answer nothing for a moment.
  await expect
    .poll(
      async () => {
        await page.clock.runFor(1000).catch(() => undefined);
        return page.getByLabel('Passphrase', { exact: true }).count();
      },
      { intervals: [50], timeout: 30_000 },
    )
    .toBe(1);
  await expectLocked(page);
});

test('the lock forgets the screen and keeps what was half typed', async ({ page }) => {
  const plan = await openPlan(page);
  await goInside(page, `/plan/${plan}/step/new`);
  await sentenceBox(page).fill('Larkfield at bedtime.');
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const asked = indexedDB.open('waymark');
            asked.onsuccess = () => {
              const count = asked.result.transaction('drafts').objectStore('drafts').count();
              count.onsuccess = () => {
                asked.result.close();
                resolve(count.result);
              };
            };
          }),
      ),
    )
    .toBe(1);
  await lock(page);
  await expectLocked(page);
  await page.goBack();
  await expectLocked(page);
  await page.goto(`/#/plan/${plan}/step/new`);
  await unlock(page);
  await expect(sentenceBox(page)).toHaveValue('Larkfield at bedtime.');
});

/** Another page of the app keeps the disk busy: no draft can be written until the answer is called. */
async function keepDiskBusy(page: Page): Promise<() => Promise<void>> {
  const busy = await page.context().newPage();
  await busy.goto('/soup/');
  await busy.evaluate(
    () =>
      new Promise<void>((begun) => {
        const asked = indexedDB.open('waymark');
        asked.onsuccess = () => {
          const drafts = asked.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const goOn = () => {
            begun();
            if (document.title !== 'over') drafts.count().onsuccess = goOn;
          };
          drafts.count().onsuccess = goOn;
        };
      }),
  );
  return () => busy.evaluate(() => void (document.title = 'over'));
}

test('words typed in the last moment before the lock are kept, however slow the disk', async ({ page }) => {
  const plan = await openPlan(page);
  await goInside(page, `/plan/${plan}/step/new`);
  await sentenceBox(page).waitFor();
  const quiet = await keepDiskBusy(page);
  await page.bringToFront();
  await sentenceBox(page).fill('Larkfield at bedtime.');
  await button(page, wordsOf('en-GB', 'common')('action.lock')).click();
  await expect(sentenceBox(page)).toHaveCount(0);
  expect(await page.content()).not.toMatch(planted);
  await quiet();
  await expectLocked(page);
  await page.goto(`/#/plan/${plan}/step/new`);
  await unlock(page);
  await expect(sentenceBox(page)).toHaveValue('Larkfield at bedtime.');
});

test('loading the page anew locks', async ({ page }) => {
  await openPlan(page);
  await page.reload();
  await expectLocked(page);
});

for (const way of ['the button', 'Shift three times'] as const) {
  test(`${way}: the cover page at once, and neither back nor forward brings the plan`, async ({ page }) => {
    const plan = await openPlan(page);
    await goInside(page, `/plan/${plan}/people`);
    await expect(page.getByText('Zebedee').first()).toBeVisible();
    if (way === 'the button') await button(page, start('cover')).click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('Tomato soup');
    expect(page.url()).toMatch(/\/soup\/$/);
    expect(await page.content()).not.toMatch(/waymark/i);
    for (const press of ['back', 'back', 'back', 'forward', 'forward', 'forward'] as const) {
      await (press === 'back' ? page.goBack() : page.goForward());
      expect(await page.content()).not.toMatch(planted);
      expect(await page.title()).not.toMatch(planted);
    }
    await page.goto('/');
    await expectLocked(page);
  });
}
