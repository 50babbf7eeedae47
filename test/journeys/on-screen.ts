import { expect, type Locator, type Page } from '@playwright/test';
import { goInside } from '../browser/acts.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';

/** Choices or boxes that belong together, by the words over them. */
export const group = (page: Page | Locator, name: string): Locator =>
  page.getByRole('group', { name, exact: true });

/** Fills the three boxes of a day. `day`: ISO date. */
export async function chooseDay(boxes: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await boxes.getByLabel('Day', { exact: true }).fill(String(Number(date)));
  await boxes.getByLabel('Month', { exact: true }).fill(String(Number(month)));
  await boxes.getByLabel('Year', { exact: true }).fill(year);
}

/** A backup file as the settings make it. */
export async function takeBackup(page: Page): Promise<Buffer> {
  await goInside(page, '/settings/backup');
  const download = page.waitForEvent('download');
  await button(page, wordsOf('en-GB', 'settings')('backup.out-go')).click();
  const parts: Buffer[] = [];
  for await (const part of await (await download).createReadStream()) parts.push(part as Buffer);
  await expect(page.getByText(wordsOf('en-GB', 'settings')('backup.made'))).toBeVisible();
  return Buffer.concat(parts);
}
