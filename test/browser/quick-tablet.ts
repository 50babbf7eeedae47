import type { Page } from '@playwright/test';
import { openPlan } from '../../src/plan/family/decide.ts';
import { Profile, passphrase, type Tab } from '../builders/device.ts';
import { button, wordsOf } from './set-up-tablet.ts';

// A tablet with much on it, or one that must be unlocked often: its record is made here through the app's own record and
// taken in as a backup file. Its vault asks for the least work a header may ask for, so unlocking is quick.

/** Opens the backups made here, and the tablets they were brought into. */
export const QUICK_PASSPHRASE = passphrase;

/** A backup file of a tablet on which `act` was done, now or at another moment (ISO date-time); `on` moves its clock on the way. */
export async function backupOf(
  act: (tab: Tab, on: (moment: string) => void) => Promise<void>,
  at = new Date().toISOString(),
): Promise<Buffer> {
  const profile = new Profile();
  profile.at = at;
  const tab = await profile.openTab();
  await act(tab, (moment) => {
    profile.at = moment;
  });
  const backup = await tab.device.makeBackup();
  if (!backup.ok) throw new Error(backup.problem);
  return Buffer.from(backup.bytes);
}

/** Begins a family's plan in that tablet; answers the plan's id. */
export async function begin(tab: Tab, name: string, language = 'en-GB'): Promise<string> {
  const begun = await tab.record.begin(openPlan, { name, language, nation: 'england' });
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  return begun.planId;
}

/** A backup file opened apart from any browser, as another tablet would. */
export async function openApart(backup: Buffer, secret = QUICK_PASSPHRASE): Promise<Tab> {
  const tab = new Profile().tab();
  await tab.session.start();
  const restored = await tab.device.restore(new Uint8Array(backup), { kind: 'passphrase', text: secret });
  if (!restored.ok) throw new Error(restored.reason);
  return tab;
}

/** Chooses a backup file and types what opens it; the form is on the screen already. */
export async function chooseBackup(page: Page, buffer: Buffer, secret = QUICK_PASSPHRASE): Promise<void> {
  const file = { name: 'a.waymark', mimeType: 'application/octet-stream', buffer };
  await page.setInputFiles('input[type=file]', file);
  await page.getByLabel(wordsOf('en-GB', 'settings')('file.secret'), { exact: true }).fill(secret);
}

/** From the first screen of an empty tablet to the opened app with everything of the backup. */
export async function bringIn(page: Page, backup: Buffer, secret = QUICK_PASSPHRASE): Promise<void> {
  await page.goto('/');
  await button(page, wordsOf('en-GB', 'start')('restore')).click();
  await chooseBackup(page, backup, secret);
  await button(page, wordsOf('en-GB', 'unlock')('restore.go')).click();
  await button(page, wordsOf('en-GB', 'common')('action.lock')).waitFor();
}
