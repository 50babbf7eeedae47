import { expect, type Locator, type Page } from '@playwright/test';
import { button, PASSPHRASE, setUpTablet, wordsOf } from './set-up-tablet.ts';

// What a worker does, as they do it: by names on the screen, in English. Each act ends when its effect can be seen.

const editing = wordsOf('en-GB', 'editing');
const families = wordsOf('en-GB', 'families');
const people = wordsOf('en-GB', 'people');
const step = wordsOf('en-GB', 'write-step');

/** The one Save at the foot of an editor's form. */
const saveAtFoot = (page: Page, words: string): Locator =>
  page.locator('main form').getByRole('button', { name: words, exact: true });

/** Words as the page says them: what still stands in the field where it was typed is not on the page yet. */
export const onPage = (page: Page, words: string): Locator =>
  page.getByText(words).and(page.locator(':not(textarea)'));

/** Sets a fresh tablet up and ends on *my families*. */
export async function openReal(page: Page, worker = 'Bronwen', passphrase = PASSPHRASE): Promise<void> {
  await setUpTablet(page, worker, passphrase);
  await page.getByRole('heading', { name: families('title') }).waitFor();
}

/** Unlocks the locked screen and waits until the app is open. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(wordsOf('en-GB', 'unlock')('passphrase.label'), { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await button(page, wordsOf('en-GB', 'common')('action.lock')).waitFor();
}

/** Goes to an address inside the opened app without loading it anew (a new load would lock). */
export async function goInside(page: Page, path: string): Promise<void> {
  let going = false;
  // The first screen has an address with or without its #/.
  const there = path === '/' ? /\/(#\/)?$/ : new RegExp(`#${path.replace(/[?/]/g, '\\$&')}$`);
  // Once more where the app sends one back: it may still be taking the tablet back, or loading anew after a lock.
  await expect(async () => {
    going =
      (await page.evaluate((hash) => {
        if (location.hash === hash || (location.hash === '' && hash === '#/')) return false;
        // The old screen stays until the new one is here: mark it, to tell the two apart.
        document.querySelector('main')?.setAttribute('data-left', '');
        location.hash = hash;
        return true;
      }, `#${path}`)) || going;
    await expect(page).toHaveURL(there, { timeout: 3000 });
  }).toPass();
  if (going) await page.locator('main:not([data-left])').first().waitFor();
}

/** Presses Save and waits until the screen says that it is on the tablet. */
export async function save(page: Page, words: string): Promise<void> {
  const fresh = /\/new(\?.*)?$/.test(page.url());
  // What is new gets an address, and so a screen, of its own: whoever goes on before that would be taken back.
  if (fresh) await page.evaluate(() => document.querySelector('main')?.setAttribute('data-left', ''));
  await saveAtFoot(page, words).click();
  if (fresh) await page.locator('main:not([data-left])').first().waitFor();
  await expect(page.getByRole('status').filter({ hasText: editing('saved') })).toBeVisible();
}

/** From *my families*: a new family with one born child; ends on its plan. Answers the plan's id. */
export async function newFamily(page: Page, family: string, child: string): Promise<string> {
  await goInside(page, '/new-family');
  await page.getByLabel(families('new.name'), { exact: true }).fill(family);
  await page.getByRole('radio', { name: families('new.nations.england') }).check();
  const born = page.getByRole('radio', { name: families('new.born.born'), exact: true });
  await born.click();
  await expect(born).toBeChecked(); // the words of days may have to be fetched first
  await page.getByLabel(families('new.childName'), { exact: true }).fill(child);
  await button(page, families('new.begin')).click();
  await page.waitForURL(/#\/plan\/[^/]+$/);
  await page.getByRole('heading', { level: 1, name: family }).waitFor();
  return /#\/plan\/([^/]+)$/.exec(page.url())?.[1] ?? '';
}

interface SomePerson {
  readonly name: string;
  readonly role: 'child' | 'parent' | 'network' | 'professional' | 'worker';
  readonly relation?: string;
  readonly household?: string;
  readonly phone?: string;
}

/** Adds a person to the plan; ends on the saved person. */
export async function addPerson(page: Page, plan: string, person: SomePerson): Promise<void> {
  await goInside(page, `/plan/${plan}/people/new`);
  await page
    .getByRole('radio', { name: wordsOf('en-GB', 'common')(`role.${person.role}`), exact: true })
    .check();
  await page.getByLabel(people('name'), { exact: true }).fill(person.name);
  if (person.relation) await page.getByLabel(people('relation'), { exact: true }).fill(person.relation);
  if (person.household) await page.getByLabel(people('household'), { exact: true }).fill(person.household);
  if (person.phone) await page.getByLabel(people('phone'), { exact: true }).fill(person.phone);
  await save(page, people('save'));
}

/** The box for a new step's sentence. */
export const sentenceBox = (page: Page): Locator => page.getByLabel(step('sentence'), { exact: true });

/** Writes a step with nothing but its sentence and saves it; ends on the saved step. Answers the step's id. */
export async function writeStep(page: Page, plan: string, sentence: string): Promise<string> {
  await goInside(page, `/plan/${plan}/step/new`);
  await page.getByRole('heading', { level: 1, name: step('title-new') }).waitFor();
  await sentenceBox(page).fill(sentence);
  await save(page, step('save'));
  await page.waitForURL(/#\/plan\/[^/]+\/step\/(?!new)[^/]+$/);
  return /\/step\/([^/?]+)/.exec(page.url())?.[1] ?? '';
}

/** Writes into the box with this label. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
}

/** Makes a backup file under Settings; answers its name and its bytes. */
export async function makeBackupFile(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await goInside(page, '/settings/backup');
  const download = page.waitForEvent('download');
  await button(page, wordsOf('en-GB', 'settings')('backup.out-go')).click();
  const file = await download;
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(parts) };
}

/** Locks, and waits for the locked screen. */
export async function lock(page: Page): Promise<void> {
  await button(page, wordsOf('en-GB', 'common')('action.lock')).click();
  await page.getByRole('heading', { name: wordsOf('en-GB', 'unlock')('unlock.title') }).waitFor();
}

/** Hands the tablet to this person, with a PIN to come back; ends where the person chooses who may see the answers. */
export async function handOver(page: Page, plan: string, person: string, pin: string): Promise<void> {
  const hand = wordsOf('en-GB', 'hand-over');
  await goInside(page, `/plan/${plan}/hand-over`);
  await page.getByRole('radio', { name: person, exact: true }).check();
  await write(page, hand('choose-pin'), pin);
  await button(page, hand('give').replace('{{name}}', person)).click();
  await page.getByRole('heading', { name: wordsOf('en-GB', 'feedback')('sees.title') }).waitFor();
}

/** From any screen in other hands: types this PIN where the worker comes back. */
export async function typePinToComeBack(page: Page, worker: string, pin: string): Promise<void> {
  const hand = wordsOf('en-GB', 'hand-over');
  const corner = button(page, wordsOf('en-GB', 'feedback')('corner').replace('{{name}}', worker));
  if (await corner.isVisible()) await corner.click();
  await write(page, hand('take.pin'), pin);
  await button(page, hand('take.open')).click();
}
