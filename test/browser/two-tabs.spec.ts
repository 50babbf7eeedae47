import type { Page } from '@playwright/test';
import {
  goInside,
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
import { bringIn, chooseBackup } from './quick-tablet.ts';
import { button, PASSPHRASE, wordsOf } from './set-up-tablet.ts';

const step = wordsOf('en-GB', 'write-step');
const editing = wordsOf('en-GB', 'editing');

/** A second tab on the same tablet, unlocked, on the plan. */
async function secondTab(page: Page, plan: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto('/');
  await unlock(tab);
  await goInside(tab, `/plan/${plan}`);
  await tab.getByRole('heading', { level: 1, name: 'Docherty' }).waitFor();
  return tab;
}

test('each of two tabs sees at once what the other writes to the same plan', async ({ page }) => {
  await openReal(page);
  const plan = await newFamily(page, 'Docherty', 'Kay');
  const other = await secondTab(page, plan);
  await goInside(page, `/plan/${plan}/step/new`);
  await goInside(other, `/plan/${plan}/step/new`);
  await sentenceBox(page).fill('Gran rings at six.');
  await sentenceBox(other).fill('Dad fills the oil tank.');
  const saved = (tab: Page) =>
    tab
      .getByRole('status')
      .filter({ hasText: editing('saved') })
      .waitFor();
  const press = (tab: Page) =>
    tab
      .locator('main form')
      .getByRole('button', { name: step('save') })
      .click();
  await Promise.all([press(page), press(other)]);
  await Promise.all([saved(page), saved(other)]);
  for (const tab of [page, other]) {
    await goInside(tab, `/plan/${plan}`);
    for (const sentence of ['Gran rings at six.', 'Dad fills the oil tank.'])
      await expect(tab.getByText(sentence).first()).toBeVisible();
  }
  // Nobody looks at the other tab: its screen changes by itself.
  await writeStep(page, plan, 'Kay chooses the book.');
  await expect(other.getByText('Kay chooses the book.').first()).toBeVisible();
});

test('half-typed words of two tabs on one empty form stand apart, and none are lost', async ({ page }) => {
  await openReal(page);
  const plan = await newFamily(page, 'Docherty', 'Kay');
  const other = await secondTab(page, plan);
  await goInside(page, `/plan/${plan}/step/new`);
  await sentenceBox(page).fill('Gran rings');
  await goInside(other, `/plan/${plan}/step/new`);
  await expect(sentenceBox(other)).toHaveValue('');
  await sentenceBox(other).fill('Dad reads');
  // Locked in the middle of a word, both at once.
  await button(page, 'Lock').click();
  for (const [tab, words] of [
    [page, 'Gran rings'],
    [other, 'Dad reads'],
  ] as const) {
    await unlock(tab);
    await expect(sentenceBox(tab)).toHaveValue(words);
  }
  await other.close();
  await save(page, step('save'));
  await goInside(page, `/plan/${plan}`);
  await goInside(page, `/plan/${plan}/step/new`);
  await expect(sentenceBox(page)).toHaveValue('Dad reads');
});

test('the same sentence changed in the other tab while typing: said at once, and nothing typed is lost', async ({
  page,
}) => {
  await openReal(page);
  const plan = await newFamily(page, 'Docherty', 'Kay');
  const id = await writeStep(page, plan, 'Gran rings at six.');
  const other = await secondTab(page, plan);
  await goInside(other, `/plan/${plan}/step/${id}`);
  await sentenceBox(other).fill('Gran rings at eight.');
  await sentenceBox(page).fill('Gran rings at seven.');
  await save(page, step('save'));
  await expect(other.getByText(editing('overtaken'))).toBeVisible();
  await expect(sentenceBox(other)).toHaveValue('Gran rings at eight.');
  await save(other, step('save'));
  await expect(sentenceBox(page)).toHaveValue('Gran rings at eight.');
  // The value that was replaced knowingly stands in the history, in both tabs.
  for (const tab of [page, other]) {
    await goInside(tab, `/plan/${plan}/history`);
    await expect(tab.getByText('Gran rings at seven.').first()).toBeVisible();
  }
});

test('the same sentence changed apart on two tablets: both stand there until somebody chooses', async ({
  page,
  elsewhere,
}) => {
  test.setTimeout(120_000);
  await openReal(page);
  const plan = await newFamily(page, 'Docherty', 'Kay');
  const id = await writeStep(page, plan, 'Gran rings at six.');
  await bringIn(elsewhere, (await makeBackupFile(page)).bytes, PASSPHRASE);
  for (const [tablet, sentence] of [
    [page, 'Gran rings at seven.'],
    [elsewhere, 'Gran rings at eight.'],
  ] as const) {
    await goInside(tablet, `/plan/${plan}/step/${id}`);
    await sentenceBox(tablet).fill(sentence);
    await save(tablet, step('save'));
  }
  const { bytes } = await makeBackupFile(elsewhere);
  await goInside(page, '/settings/backup');
  await chooseBackup(page, bytes, PASSPHRASE);
  await button(page, wordsOf('en-GB', 'settings')('backup.in-go')).click();
  await expect(page.getByText('was new here.', { exact: false })).toBeVisible();
  await goInside(page, `/plan/${plan}/step/${id}`);
  const apart = page.getByRole('region', { name: wordsOf('en-GB', 'plan')('twoValues') });
  await expect(apart.getByText('Gran rings at seven.')).toBeVisible();
  await expect(apart.getByText('Gran rings at eight.')).toBeVisible();
  const seven = apart.getByRole('listitem').filter({ hasText: 'seven' });
  await seven.getByRole('button', { name: wordsOf('en-GB', 'plan')('useThis') }).click();
  await expect(apart).toHaveCount(0);
  await expect(sentenceBox(page)).toHaveValue('Gran rings at seven.');
});

test('locking in one tab locks the other', async ({ page }) => {
  await openReal(page);
  const plan = await newFamily(page, 'Docherty', 'Kay');
  const other = await secondTab(page, plan);
  await button(page, wordsOf('en-GB', 'common')('action.lock')).click();
  for (const tab of [page, other]) {
    await expect(
      tab.getByRole('heading', { name: wordsOf('en-GB', 'unlock')('unlock.title') }),
    ).toBeVisible();
    expect(await tab.content()).not.toContain('Docherty');
  }
});
