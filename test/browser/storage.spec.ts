import type { Page } from '@playwright/test';
import {
  goInside,
  lock,
  makeBackupFile,
  newFamily,
  openReal,
  save,
  sentenceBox,
  unlock,
  writeStep,
} from './acts.ts';
import { test } from './another-tablet.ts';
import { expect } from './app.ts';
import { databaseText, restingText } from './database.ts';
import { previewOrigin } from './origin.ts';
import { chooseBackup } from './quick-tablet.ts';
import { button, PASSPHRASE, wordsOf } from './set-up-tablet.ts';

const step = wordsOf('en-GB', 'write-step');
const problems = wordsOf('en-GB', 'problems');
const start = wordsOf('en-GB', 'start');

/** Sets how much the browser lets this origin keep, in bytes; without a number as much as usual. Holds until the page closes. */
async function quotaOf(page: Page): Promise<(quotaSize?: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (quotaSize) => {
    const size = quotaSize === undefined ? {} : { quotaSize };
    await session.send('Storage.overrideQuotaForOrigin', { origin: previewOrigin, ...size });
  };
}

test('where the browser keeps nothing, that is said plainly, and the example works', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    IDBFactory.prototype.databases = refuse;
  });
  await page.goto('/');
  await button(page, start('lookRound')).click();
  await page.getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/#\/plan\/[^/]+$/);
  const plan = /#\/plan\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await writeStep(page, plan, 'Gran rings at six.');
  await goInside(page, `/plan/${plan}`);
  // Many steps: the last ones are folded, so it is looked for among all the words of the page.
  await expect(page.locator('main')).toContainText('Gran rings at six.');
  await button(page, start('exampleEnds')).click();

  await button(page, start('begin')).click();
  await page.getByLabel('Your name', { exact: true }).fill('Bronwen');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase again').fill(PASSPHRASE);
  await button(page, wordsOf('en-GB', 'unlock')('set-up.go')).click();
  await expect(page.getByRole('alert')).toContainText(problems('storage-refused'));
  await expect(page.getByLabel('Your name', { exact: true })).toHaveValue('Bronwen');
});

test('with no room left a step is not saved, its words stay, and with room they are saved', async ({
  profile,
}) => {
  let page = await (await profile.open()).newPage();
  await openReal(page);
  const plan = await newFamily(page, 'Docherty', 'Kay');
  await page.context().close();
  // A browser remembers for a while how much room there was: it has to find out anew.
  page = await (await profile.open()).newPage();
  const allow = await quotaOf(page);
  await allow(1);
  await page.goto(`/#/plan/${plan}/step/new`);
  await unlock(page);
  await sentenceBox(page).fill('Gran rings at six.');
  await page
    .locator('main form')
    .getByRole('button', { name: step('save') })
    .click();
  const full = page.getByRole('alert').filter({ hasText: problems('storage-full') });
  await expect(full.first()).toBeVisible();
  await expect(sentenceBox(page)).toHaveValue('Gran rings at six.');
  await expect(page.getByText(wordsOf('en-GB', 'editing')('saved'))).toHaveCount(0);
  expect(page.url()).toMatch(/step\/new$/);

  await allow();
  await save(page, step('save'));
  await goInside(page, `/plan/${plan}`);
  // Tried twice, written once; the offer to take it back names it too.
  await expect(page.locator('[data-part=steps]').getByText('Gran rings at six.')).toHaveCount(1);
});

test('a wrong passphrase reveals nothing: not on the screen, not in the title, not in the database', async ({
  page,
}) => {
  await openReal(page, 'Bronwenxyz');
  const plan = await newFamily(page, 'Quillfeather', 'Zebedee');
  await writeStep(page, plan, 'Larkfield at bedtime.');
  await goInside(page, '/');
  await expect(page.getByText('Quillfeather').first()).toBeVisible();
  await lock(page);
  const planted = /quillfeather|zebedee|larkfield|bronwenxyz/i;
  const look = async () => {
    expect(await page.content()).not.toMatch(planted);
    expect(await page.title()).toBe('Waymark');
    expect(page.url()).not.toMatch(planted);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    );
    expect(kept).not.toMatch(planted);
    expect(await databaseText(page)).not.toMatch(planted);
  };
  await look();
  const before = await databaseText(page);
  await page.getByLabel('Passphrase', { exact: true }).fill('kettle larch heron lemons');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(problems('wrong-passphrase'));
  await look();
  expect(await databaseText(page)).toBe(before);
  expect(before, 'the search sees the rows').toContain(plan);
});

test('a backup brings everything back on an empty tablet; a file that is no good changes nothing, here or there', async ({
  page,
  elsewhere,
}) => {
  test.setTimeout(120_000);
  await openReal(page);
  const plan = await newFamily(page, 'Docherty', 'Kay');
  await writeStep(page, plan, 'Gran rings at six.');
  const { bytes: good } = await makeBackupFile(page);
  await expect(page.getByText(wordsOf('en-GB', 'settings')('backup.today'))).toBeVisible();
  const flipped = Buffer.from(good);
  flipped[flipped.length - 40] = (flipped.at(-40) ?? 0) ^ 1;
  const bad: readonly (readonly [Buffer, string])[] = [
    [Buffer.from('holiday photo'), 'not-a-backup'],
    [good.subarray(0, good.length - 100), 'truncated'],
    [flipped, 'damaged'],
    [
      Buffer.from(good.toString('latin1').replace('{"version":2,', '{"version":9,'), 'latin1'),
      'newer-version',
    ],
  ];
  const before = await restingText(page);
  await elsewhere.goto('/');
  await button(elsewhere, start('restore')).click();
  for (const [file, says] of bad) {
    for (const tablet of [page, elsewhere]) {
      await chooseBackup(tablet, file, PASSPHRASE);
      await button(tablet, wordsOf('en-GB', 'unlock')('restore.go')).click();
      await expect(tablet.getByRole('alert')).toContainText(problems(says));
    }
  }
  expect(await databaseText(page)).toBe(before);
  expect(JSON.parse(await databaseText(elsewhere)).map(([, keys]: [string, unknown[]]) => keys)).toEqual(
    Array(7).fill([]),
  );

  await chooseBackup(elsewhere, good, PASSPHRASE);
  await button(elsewhere, wordsOf('en-GB', 'unlock')('restore.go')).click();
  await button(elsewhere, wordsOf('en-GB', 'common')('action.lock')).waitFor();
  await goInside(elsewhere, `/plan/${plan}`);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toContainText('Docherty');
  await expect(elsewhere.getByText('Gran rings at six.').first()).toBeVisible();
  await goInside(elsewhere, `/plan/${plan}/history`);
  await expect(elsewhere.getByText(wordsOf('en-GB', 'history')('whole'))).toBeVisible();
});
