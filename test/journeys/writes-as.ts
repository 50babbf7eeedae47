import { expect, type Page } from '@playwright/test';
import { goInside } from '../browser/acts.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';

const settings = wordsOf('en-GB', 'settings');

/** From here on this tablet is this person's. */
export async function writesAs(page: Page, worker: string): Promise<void> {
  await goInside(page, '/settings');
  await page.getByLabel(settings('you.name'), { exact: true }).fill(worker);
  await page.getByLabel(settings('you.name'), { exact: true }).press('Enter');
  await expect(page.getByText(settings('saved'))).toBeVisible();
}
