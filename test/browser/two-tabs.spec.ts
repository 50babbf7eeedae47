import type { Page } from '@playwright/test';
import { goInside, newFamily, openReal, save, sentenceBox, unlock, writeStep } from './acts.ts';
import { expect, test } from './app.ts';
import { button, wordsOf } from './set-up-tablet.ts';

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
