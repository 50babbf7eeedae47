import type { Page } from '@playwright/test';

export const PASSPHRASE = 'kettle larch heron lemon';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The recovery key on the screen, as it would be typed from paper. */
export async function readKey(page: Page): Promise<string> {
  const groups = await page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem').allInnerTexts();
  return groups.map((group) => group.replace(/\s/g, '').slice(1)).join('-');
}

/** Types the group that is asked for, in small letters. */
export async function noteKey(page: Page, key: string): Promise<void> {
  await button(page, 'I have it on paper').click();
  const label = await page.getByText(/^To be sure: type group \d/).innerText();
  const number = Number(/\d/.exec(label)?.[0]);
  await page.getByLabel(label).fill((key.split('-')[number - 1] ?? '').toLowerCase());
  await button(page, 'It is safe').click();
}

/** From the first screen to the opened app, in English. Answers the recovery key. */
export async function setUpTablet(page: Page, name = 'Bronwen', passphrase = PASSPHRASE): Promise<string> {
  await page.goto('/');
  await button(page, 'Start for real').click();
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await button(page, 'Make my key').click();
  await button(page, 'I have it on paper').waitFor();
  const key = await readKey(page);
  await noteKey(page, key);
  // Shown only where the browser does not promise to keep the data.
  const go = button(page, 'Go to my families');
  const lock = button(page, 'Lock');
  await go.or(lock).first().waitFor();
  if (await go.isVisible()) await go.click();
  await lock.waitFor();
  return key;
}
