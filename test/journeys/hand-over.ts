import { expect, type Page } from '@playwright/test';
import { goInside } from '../browser/acts.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { group } from './on-screen.ts';

const t = wordsOf('en-GB', 'hand-over');
const asked = wordsOf('en-GB', 'feedback');

/** Puts names into the words of a screen: `{{name}}` and nothing else. */
const naming = (words: string, name: string): string => words.replaceAll('{{name}}', name);

export const PIN = '7294';

/**
 * The worker gives the tablet away; ends on the first screen of the person who has it now.
 * @param more questions asked besides, in words
 * @param theirs the language of the person's screens
 */
export async function handOver(
  page: Page,
  plan: string,
  person: string,
  more: readonly string[] = [],
  theirs: 'en-GB' | 'ur' = 'en-GB',
): Promise<void> {
  await goInside(page, `/plan/${plan}/hand-over`);
  const again = button(page, t('answers.again'));
  const who = group(page, t('who'));
  await again.or(who).first().waitFor();
  if (await again.isVisible()) await again.click();
  await who.getByRole('radio', { name: person }).check();
  for (const question of more) await page.getByRole('checkbox', { name: question }).check();
  await page.getByLabel(t('choose-pin'), { exact: true }).fill(PIN);
  await button(page, naming(t('give'), person)).click();
  await expect(corner(page, theirs)).toBeVisible();
}

/** The same words where the name is fenced off from words that run the other way. */
export const fenced = (words: string, name: string): RegExp =>
  new RegExp(words.replace(/[.?]/g, '\\$&').replaceAll('{{name}}', `.?${name}.?`));

/** The quiet lock: the only way out. */
const corner = (page: Page, language: 'en-GB' | 'ur') =>
  page.getByRole('button', { name: fenced(wordsOf(language, 'feedback')('corner'), 'Priya') });

/** A PIN in the corner of the screen. A right one ends on what was said. */
export async function takeBack(page: Page, pin: string, theirs: 'en-GB' | 'ur' = 'en-GB'): Promise<void> {
  const digits = page.getByLabel(t('take.pin'), { exact: true });
  const lock = corner(page, theirs);
  await lock.or(digits).first().waitFor();
  if (await lock.isVisible()) await lock.click();
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
