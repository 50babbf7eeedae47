import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export const PASSPHRASE = 'kettle larch heron lemon';

type Tree = { readonly [key: string]: string | Tree };

/**
 * The words of a namespace as they stand on the screen: `wordsOf('ur', 'unlock')('set-up.go')`. Worker's screens speak English
 * where a language has no words for them.
 */
export function wordsOf(language: string, namespace: string): (key: string) => string {
  const own = `locales/${language}/${namespace}.json`;
  const file = existsSync(own) ? own : `locales/en-GB/${namespace}.json`;
  const tree = JSON.parse(readFileSync(file, 'utf8')) as Tree;
  return (key) => {
    const found = key
      .split('.')
      .reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : at), tree);
    if (typeof found !== 'string') throw new Error(`no words for ${key}`);
    return found;
  };
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The first screen, in a language. */
export async function openStart(page: Page, language = 'en-GB'): Promise<void> {
  await page.goto('/');
  await button(page, wordsOf('en-GB', 'start')('begin')).waitFor();
  if (language === 'en-GB') return;
  await page.getByLabel(wordsOf('en-GB', 'common')('language')).selectOption(language);
  await button(page, wordsOf(language, 'start')('begin')).waitFor();
}

/** From the first screen to the recovery key, which is answered as it would be typed from paper. */
export async function makeKey(
  page: Page,
  name: string,
  passphrase: string,
  language: string,
): Promise<string> {
  const t = wordsOf(language, 'unlock');
  await openStart(page, language);
  await button(page, wordsOf(language, 'start')('begin')).click();
  await page.getByLabel(t('set-up.name'), { exact: true }).fill(name);
  await page.getByLabel(t('passphrase.label'), { exact: true }).fill(passphrase);
  await page.getByLabel(t('passphrase.again'), { exact: true }).fill(passphrase);
  await button(page, t('set-up.go')).click();
  await button(page, t('recovery.noted')).waitFor();
  return readKey(page, language);
}

/** The recovery key on the screen. */
export async function readKey(page: Page, language = 'en-GB'): Promise<string> {
  const list = page.getByRole('list', { name: wordsOf(language, 'unlock')('recovery.key') });
  const groups = await list.getByRole('listitem').allInnerTexts();
  return groups.map((group) => group.replace(/\s/g, '').slice(1)).join('-');
}

/** Types the group that is asked for, in small letters. */
export async function noteKey(page: Page, key: string, language = 'en-GB'): Promise<void> {
  const t = wordsOf(language, 'unlock');
  await button(page, t('recovery.noted')).click();
  const asked = page.locator('form label').first();
  const number = Number(/\d/.exec(await asked.innerText())?.[0]);
  await page.locator('form input').fill((key.split('-')[number - 1] ?? '').toLowerCase());
  await button(page, t('recovery.done')).click();
}

/** From the first screen to the opened app. Answers the recovery key. */
export async function setUpTablet(
  page: Page,
  name = 'Bronwen',
  passphrase = PASSPHRASE,
  language = 'en-GB',
): Promise<string> {
  const key = await makeKey(page, name, passphrase, language);
  await noteKey(page, key, language);
  // Shown only where the browser does not promise to keep the data.
  const go = button(page, wordsOf(language, 'unlock')('ready.go'));
  const lock = button(page, wordsOf(language, 'common')('action.lock'));
  await go.or(lock).first().waitFor();
  if (await go.isVisible()) await go.click();
  await lock.waitFor();
  return key;
}
