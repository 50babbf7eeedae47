import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { button, noteKey, PASSPHRASE, readKey, setUpTablet } from './set-up-tablet.ts';

const alert = (page: Page) => page.getByRole('alert');
const another = 'gravel thimble wren harbour';

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

test('a weak or mistyped passphrase makes no vault, and what was typed stays', async ({ page }) => {
  await page.goto('/');
  await button(page, 'Start for real').click();
  await page.getByLabel('Your name').fill('سارہ 👩‍👧 Bronwen');
  await page.getByLabel('Passphrase', { exact: true }).fill('password');
  await expect(page.getByText('Too short: use at least ten letters.')).toBeVisible();
  await page.getByLabel('The same passphrase again').fill('passwort');
  await button(page, 'Make my key').click();
  await expect(page.getByText('The two are not the same.', { exact: false })).toBeVisible();
  await page.getByLabel('The same passphrase again').fill('password');
  await button(page, 'Make my key').click();
  await expect(alert(page)).toHaveText('This passphrase is too easy to guess. Add another word.');
  await expect(page.getByLabel('Your name')).toHaveValue('سارہ 👩‍👧 Bronwen');
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('password');
});

test('a locked tablet opens with the passphrase only, and forgetting it costs nothing but paper', async ({
  page,
}) => {
  const key = await setUpTablet(page);
  await button(page, 'Lock').click();
  await unlock(page, 'kettle larch heron lemons');
  await expect(alert(page)).toContainText('That did not open it.');
  await unlock(page, `  ${PASSPHRASE} `); // tablet keyboards add blanks
  await button(page, 'Lock').click();

  await button(page, 'I forgot my passphrase').click();
  const last = key.endsWith('A') ? 'B' : 'A';
  await page.getByLabel('Recovery key').fill(key.slice(0, -1) + last);
  await page.getByLabel('New passphrase').fill(another);
  await expect(page.getByText('One letter or more is not right.', { exact: false })).toBeVisible();
  await page.getByLabel('Recovery key').fill(key.toLowerCase().replaceAll('-', ' '));
  await page.getByLabel('The same passphrase again').fill(another);
  await button(page, 'Set the passphrase and open').click();
  await button(page, 'Lock').click();

  await unlock(page, PASSPHRASE);
  await expect(alert(page)).toContainText('That did not open it.');
  await unlock(page, another);
  await expect(button(page, 'Lock')).toBeVisible();
});

test('the locked screen fetches neither keys nor database until somebody types', async ({ page }) => {
  await setUpTablet(page);
  const workers: string[] = [];
  await page.reload();
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  page.on('worker', (worker) => workers.push(worker.url()));
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(asked.filter((name) => /device-record|derive-worker|argon2/.test(name))).toEqual([]);
  await unlock(page, PASSPHRASE);
  await button(page, 'Lock').waitFor();
  const then = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(then.some((name) => name.includes('device-record'))).toBe(true);
  expect(workers.length).toBeGreaterThan(0);
});

test('a recovery key can be made anew; the old paper works until the new one is written down', async ({
  page,
}) => {
  const first = await setUpTablet(page);
  await page.goto('/#/settings/keys');
  const renew = page.getByRole('region', { name: 'New recovery key' });
  await renew.getByLabel('Passphrase you use now').fill(PASSPHRASE);
  await button(page, 'Make a new key').click();
  await button(page, 'I have it on paper').waitFor();
  const second = await readKey(page);
  expect(second).not.toBe(first);
  await expect(page.getByText('the old paper stays valid', { exact: false })).toBeVisible();
  // Thought better of it: nothing has changed, and the next key is another one.
  await button(page, 'Keep the old recovery key').click();
  await renew.getByLabel('Passphrase you use now').fill(PASSPHRASE);
  await button(page, 'Make a new key').click();
  await button(page, 'I have it on paper').waitFor();
  const third = await readKey(page);
  expect(third).not.toBe(second);
  await noteKey(page, third);
  await expect(page.getByText('The new recovery key is in use.', { exact: false })).toBeVisible();
  await button(page, 'Lock').click();
  await button(page, 'I forgot my passphrase').click();
  await page.getByLabel('Recovery key').fill(first);
  await page.getByLabel('New passphrase').fill(another);
  await page.getByLabel('The same passphrase again').fill(another);
  await button(page, 'Set the passphrase and open').click();
  await expect(alert(page)).toContainText('not the one for this');
  await expect(page.getByLabel('Recovery key')).toHaveValue(first);
});

test('a backup goes out sealed under a harmless name, and a wiped tablet comes back with it', async ({
  page,
}, info) => {
  await setUpTablet(page, 'Bronwenxyz');
  await page.goto('/#/settings/backup');
  await expect(page.getByText('This tablet has never been backed up.')).toBeVisible();
  const download = page.waitForEvent('download');
  await button(page, 'Make the file').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^waymark-backup-\d{4}-\d\d-\d\d\.waymark$/);
  await expect(page.getByText('Backed up today.')).toBeVisible();
  const path = info.outputPath('out.waymark');
  await file.saveAs(path);

  await page.goto('/#/settings/keys');
  await page.getByLabel('Type: wipe everything').fill('wipe');
  await expect(button(page, 'Wipe: passphrase and words first')).toBeVisible();
  await page.getByLabel('Type: wipe everything').fill('Wipe everything');
  const wipeForm = page.locator('form').filter({ hasText: 'Type: wipe everything' });
  await wipeForm.getByLabel('Passphrase you use now').fill(another);
  await button(page, 'Wipe this tablet now').click();
  await expect(alert(page)).toContainText('That did not open it.');
  await wipeForm.getByLabel('Passphrase you use now').fill(PASSPHRASE);
  await button(page, 'Wipe this tablet now').click();
  await expect(button(page, 'Start for real')).toBeVisible();

  await button(page, 'I have a backup file').click();
  await page.setInputFiles('input[type=file]', path);
  await page.getByLabel('Passphrase the file was made with').fill(another);
  await button(page, 'Bring it in').click();
  await expect(alert(page)).toContainText('That did not open it.');
  await page.getByLabel('Passphrase the file was made with').fill(PASSPHRASE);
  await button(page, 'Bring it in').click();
  await button(page, 'Lock').waitFor();
  await page.goto('/#/settings');
  await expect(page.getByLabel('Your name')).toHaveValue('Bronwenxyz');
});

test('a file that is no good is named as what it is, and changes nothing', async ({ page }) => {
  await setUpTablet(page);
  await page.goto('/#/settings/backup');
  const download = page.waitForEvent('download');
  await button(page, 'Make the file').click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const good = Buffer.concat(parts);
  const flipped = Buffer.from(good);
  flipped[flipped.length - 40] = (flipped.at(-40) ?? 0) ^ 1;
  const newer = Buffer.from(good.toString('latin1').replace('{"version":2,', '{"version":9,'), 'latin1');
  const bad: readonly (readonly [Buffer, string])[] = [
    [Buffer.from('holiday photo'), 'not a Waymark backup'],
    [Buffer.alloc(0), 'not a Waymark backup'],
    [good.subarray(0, good.length - 100), 'The end of this file is missing.'],
    [flipped, 'This is damaged'],
    [newer, 'made by a newer Waymark'],
  ];
  for (const [buffer, says] of bad) {
    await page.setInputFiles('input[type=file]', {
      name: 'a.waymark',
      mimeType: 'application/octet-stream',
      buffer,
    });
    await page.getByLabel('Passphrase the file was made with').fill(PASSPHRASE);
    await button(page, 'Bring it in').click();
    await expect(alert(page)).toContainText(says);
  }
  await page.setInputFiles('input[type=file]', {
    name: 'a.waymark',
    mimeType: 'application/octet-stream',
    buffer: good,
  });
  await button(page, 'Bring it in').click();
  await expect(page.getByText('Everything in it was here already.')).toBeVisible();
});

test('settings are kept over locking: name, minutes, PIN, language', async ({ page }) => {
  await setUpTablet(page);
  await page.goto('/#/settings');
  await page.getByLabel('New PIN').fill('1234');
  await button(page, 'Set the PIN').click();
  await expect(page.getByText('Too easy to guess by watching.', { exact: false })).toBeVisible();
  await page.getByLabel('New PIN').fill('4071');
  await button(page, 'Set the PIN').click();
  await expect(page.getByText('A PIN is set.', { exact: false })).toBeVisible();
  await page.getByLabel('Lock when nobody touches the tablet for').selectOption('2');
  await page.getByLabel('Your name').fill('Bronwen Carmichael');
  await button(page, 'Save').click();
  await expect(button(page, 'Save')).toBeHidden();
  await page.getByLabel('Language of your screens').selectOption('ur');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.reload();
  await unlock(page, PASSPHRASE);
  await expect(page.getByLabel('آپ کا نام')).toHaveValue('Bronwen Carmichael');
  await expect(page.getByText('پن موجود ہے۔', { exact: false })).toBeVisible();
});

for (const { name, stub, says } of [
  { name: 'refused', stub: 'open', says: 'This browser does not let Waymark keep anything here.' },
  { name: 'full', stub: 'put', says: 'There is no room left on this tablet.' },
] as const) {
  test(`storage ${name}: said in plain words, nothing typed is lost`, async ({ page }) => {
    await page.addInitScript((which) => {
      const fail = (kind: string) => () => {
        throw new DOMException('stubbed', kind);
      };
      if (which === 'open') {
        IDBFactory.prototype.open = fail('SecurityError');
        IDBFactory.prototype.databases = fail('SecurityError');
      } else {
        IDBObjectStore.prototype.put = fail('QuotaExceededError');
        IDBObjectStore.prototype.add = fail('QuotaExceededError');
      }
    }, stub);
    await page.goto('/');
    await button(page, 'Start for real').click();
    await page.getByLabel('Your name').fill('Bronwen');
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('The same passphrase again').fill(PASSPHRASE);
    await button(page, 'Make my key').click();
    await expect(alert(page)).toContainText(says);
    await expect(page.getByLabel('Your name')).toHaveValue('Bronwen');
  });
}

test('a tablet found locked is not wiped in passing: only half an hour after asking, and opening takes it back', async ({
  page,
}) => {
  await setUpTablet(page, 'Bronwenxyz');
  await page.goto('/#/families');
  const ask = async () => {
    await button(page, 'I forgot my passphrase').click();
    await page.getByText('I have neither passphrase nor paper').click();
    await button(page, 'Ask for the wipe').click();
    await expect(page.getByText('A wipe was asked for on')).toBeVisible();
    await expect(page.getByLabel('Type: wipe everything')).toHaveCount(0);
  };
  await button(page, 'Lock').click();
  await ask();
  await page.reload();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await expect(page.getByText('Opening it takes that back.')).toBeVisible();
  await button(page, 'Unlock').click();
  await button(page, 'Lock').click();
  await ask();
  await page.clock.setFixedTime(Date.now() + 31 * 60_000);
  await page.reload();
  await button(page, 'I forgot my passphrase').click();
  await page.getByText('I have neither passphrase nor paper').click();
  await expect(page.getByText('There is no backup of this tablet.')).toBeVisible();
  await page.getByLabel('Type: wipe everything').fill('wipe everything');
  await button(page, 'Wipe this tablet now').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bring in a backup file' })).toBeVisible();
  await expect(button(page, 'Bring it in')).toBeVisible();
});
