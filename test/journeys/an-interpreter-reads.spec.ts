import type { Page } from '@playwright/test';
import { goInside, lock, unlock } from '../browser/acts.ts';
import { test } from '../browser/another-tablet.ts';
import { expect } from '../browser/app.ts';
import { restingText } from '../browser/database.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { goOffline } from './offline.ts';
import { addPeople } from './people-of.ts';

const t = wordsOf('en-GB', 'check-words');
const settings = wordsOf('en-GB', 'settings');
const together = wordsOf('pl', 'together');
const common = wordsOf('pl', 'common');

const shipped = together('title');
const better = 'Plan naszego domu';

const row = (page: Page, words: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: words });
const checkedBy = common('checked-by.interpreter').replace('{{date}}', '').trim();

async function openPolish(page: Page): Promise<void> {
  await goInside(page, '/settings');
  await page.getByRole('link', { name: t('open') }).click();
  await page.getByRole('link', { name: 'Polski' }).click();
  await page.getByText(/^[\d,]+ of [\d,]+ read$/).waitFor();
}

/** Reads on to the end: page after page, as the button under the last sentence says. */
async function readTheRest(page: Page): Promise<void> {
  const rest = page.getByRole('button', { name: /^I have read this page\./ });
  const progress = page.getByText(/^[\d,]+ of [\d,]+ read$/);
  const signable = page.getByRole('radio', { name: t('sign.role.interpreter') });
  while (!(await signable.isVisible())) {
    const before = await progress.innerText();
    await rest.click();
    await expect(progress).not.toHaveText(before);
  }
}

test('an interpreter reads every Polish sentence with the worker, mends one, signs, and another tablet has it too', async ({
  page,
  elsewhere,
}) => {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Kowalczyk', 'pl');
    await addPeople(tab, plan, [{ name: 'Zofia', role: 'child', born: '2019-03-02' }]);
  });
  await bringIn(page, backup);
  await goOffline(page);

  // The family sees that nobody has checked these words.
  await goInside(page, `/plan/${plan}/together`);
  await expect(page.getByRole('heading', { level: 1, name: shipped })).toBeVisible();
  await expect(page.getByText(common('draft.label'))).toBeVisible();

  // The title is not how anybody says it. The interpreter looks for it and writes it better.
  await openPolish(page);
  await page.getByLabel(t('find.where'), { exact: true }).selectOption('');
  await page.getByLabel(t('find.search'), { exact: true }).fill(shipped);
  const title = row(page, shipped).filter({ hasText: t('where.together') });
  await title.getByRole('button', { name: `${t('row.better')}: ${shipped}` }).click();
  const box = page.getByRole('textbox', { name: t('write.label').replace('{{language}}', 'Polski') });
  await expect(box).toBeFocused();
  await box.fill('  ');
  await button(page, t('write.use')).click();
  await expect(page.getByText(t('write.empty'))).toBeVisible();
  await box.fill(`${better}!`);
  await button(page, t('write.use')).click();
  await expect(page.getByText(t('write.shouting'))).toBeVisible();
  await expect(box).toHaveValue(`${better}!`);

  // The tablet is locked in the middle of it: what was typed is there again.
  await lock(page);
  await unlock(page, QUICK_PASSPHRASE);
  await openPolish(page);
  await page.getByLabel(t('find.where'), { exact: true }).selectOption('');
  await page.getByLabel(t('find.search'), { exact: true }).fill(shipped);
  await expect(box).toHaveValue(`${better}!`);
  await box.fill(better);
  await button(page, t('write.use')).click();
  await page.getByLabel(t('find.search'), { exact: true }).fill(better);
  await expect(row(page, better)).toContainText(t('row.is-better'));

  // A name that Waymark fills in cannot get lost.
  const step = together('step-of');
  await page.getByLabel(t('find.where'), { exact: true }).selectOption('together');
  await page.getByLabel(t('find.search'), { exact: true }).fill('Step [step] of [steps]');
  await page.getByRole('button', { name: new RegExp(`^${t('row.better')}: Krok `) }).click();
  await box.fill('Krok [step]');
  await button(page, t('write.use')).click();
  await expect(page.getByText(t('write.missing').replace('{{slots}}', 'steps'))).toBeVisible();
  await button(page, t('write.leave')).click();
  await expect(page.getByRole('button', { name: new RegExp(`^${t('row.better')}: Krok `) })).toBeFocused();
  expect(step).toContain('{{steps}}');

  // At once the family reads the better words; still a draft, for nobody has read all of it.
  await goInside(page, `/plan/${plan}/together`);
  await expect(page.getByRole('heading', { level: 1, name: better })).toBeVisible();
  await expect(page.getByText(common('draft.label'))).toBeVisible();

  // All the rest is read, page by page, and signed with a role.
  await openPolish(page);
  await expect(page.getByRole('radio', { name: t('sign.role.interpreter') })).toHaveCount(0);
  await readTheRest(page);
  await page.getByRole('radio', { name: t('sign.role.interpreter') }).check();
  await button(page, t('sign.go')).click();
  await expect(page.getByText(t('sign.after'))).toBeVisible();
  const download = page.waitForEvent('download');
  await button(page, t('file.out')).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('waymark-words-pl.json');
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  const inFile = JSON.parse(bytes.toString()) as { written: unknown; signed: { by: string } };
  expect(inFile.written).toEqual({
    'together:title': { english: 'Our plan', before: shipped, after: better },
  });
  expect(inFile.signed.by).toBe('interpreter');
  expect(bytes.toString()).not.toMatch(/Kowalczyk|Zofia|Bronwen/);

  // Screen and paper say who checked; on the disk no better word lies open.
  await goInside(page, `/plan/${plan}/together`);
  await expect(page.getByText(checkedBy)).toBeVisible();
  await expect(page.getByText(common('draft.label'))).toHaveCount(0);
  await goInside(page, `/plan/${plan}/print/plan`);
  await expect(page.getByText(checkedBy).first()).toBeVisible();
  expect(await restingText(page)).not.toContain(better);

  // Another tablet: another file is refused, this one says what is in it, and is used.
  await bringIn(elsewhere, backup);
  await goInside(elsewhere, '/settings/check-words');
  const choose = async (buffer: Buffer) => {
    await elsewhere.setInputFiles('input[type=file]', {
      name: 'a.json',
      mimeType: 'application/json',
      buffer,
    });
    await button(elsewhere, t('file.look')).click();
  };
  await choose(Buffer.from('{"recipe":"soup"}'));
  await expect(elsewhere.getByText(t('file.not-words'))).toBeVisible();
  await choose(bytes.subarray(0, bytes.length / 2));
  await expect(elsewhere.getByText(t('file.damaged'))).toBeVisible();
  await choose(bytes);
  await expect(elsewhere.getByText(t('file.better_one').replace('{{count}}', '1'))).toBeVisible();
  await button(elsewhere, t('file.go')).click();
  await expect(elsewhere.getByText(t('file.used-signed'))).toBeVisible();
  await goInside(elsewhere, `/plan/${plan}/together`);
  await expect(elsewhere.getByRole('heading', { level: 1, name: better })).toBeVisible();
  await expect(elsewhere.getByText(checkedBy)).toBeVisible();

  // Whoever changes a sentence now makes it a draft again.
  await goInside(elsewhere, '/settings/check-words/pl');
  await elsewhere.getByLabel(t('find.search'), { exact: true }).fill('Save');
  await elsewhere.getByRole('button', { name: `${t('row.better')}: Zapisz`, exact: true }).click();
  await elsewhere.getByRole('textbox', { name: /Polski/ }).fill('Zachowaj');
  await button(elsewhere, t('write.use')).click();
  await expect(elsewhere.getByText(settings('about.draft'))).toBeVisible();
});
