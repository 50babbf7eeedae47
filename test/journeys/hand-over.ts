import { expect, type Page } from '@playwright/test';
import { goInside } from '../browser/acts.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { group } from './on-screen.ts';

const t = wordsOf('en-GB', 'hand-over');
const asked = wordsOf('en-GB', 'feedback');

/** Puts names into the words of a screen: `{{name}}` and nothing else. */
const naming = (words: string, name: string): string => words.replaceAll('{{name}}', name);

export const PIN = '7294';

/** The worker gives the tablet away; ends on the first screen of the person who has it now. */
export async function handOver(page: Page, plan: string, person: string): Promise<void> {
  await goInside(page, `/plan/${plan}/hand-over`);
  const again = button(page, t('answers.again'));
  const who = group(page, t('who'));
  await again.or(who).first().waitFor();
  if (await again.isVisible()) await again.click();
  await who.getByRole('radio', { name: person }).check();
  await page.getByLabel(t('choose-pin'), { exact: true }).fill(PIN);
  await button(page, naming(t('give'), person)).click();
  await expect(page.getByRole('button', { name: naming(asked('corner'), 'Priya') })).toBeVisible();
}

/** A PIN in the corner of the screen. A right one ends on what was said. */
export async function takeBack(page: Page, pin: string): Promise<void> {
  const digits = page.getByLabel(t('take.pin'), { exact: true });
  const corner = page.getByRole('button', { name: naming(asked('corner'), 'Priya') });
  await corner.or(digits).first().waitFor();
  if (await corner.isVisible()) await corner.click();
  await digits.fill(pin);
  await button(page, t('take.open')).click();
}

/** Chooses who may see the answers, and begins. */
export async function mayBeSeenBy(
  page: Page,
  who: 'worker' | 'worker-and-manager' | 'everyone',
): Promise<void> {
  await page
    .getByRole('radio', { name: naming(asked(`sees.${who}`), 'Priya') })
    .first()
    .check();
  await button(page, asked('sees.start')).click();
}

/** Waits for a question of the set and answers it: a face by its word, a number, or *Skip*. */
export async function answer(
  page: Page,
  question: string,
  face: string | null,
  set: 'child' | 'parent' = 'child',
): Promise<void> {
  const next = wordsOf('en-GB', 'common');
  await page.getByRole('heading', { name: naming(asked(`${set}.${question}`), 'Priya') }).waitFor();
  if (face === null) return button(page, next('action.skip')).click();
  await page.getByRole('radio', { name: face, exact: true }).check();
  await button(page, next('action.next')).click();
}
