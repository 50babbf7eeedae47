import { button, makeKey, openStart, PASSPHRASE, setUpTablet, wordsOf } from '../browser/set-up-tablet.ts';
import type { Screen } from './screen.ts';
import { settled } from './settled.ts';

const name = 'Bronwen Carmichael';

/** A settings screen of a tablet that was just set up. */
function ofSettings(screen: string, address: string): Screen {
  return {
    name: screen,
    open: async (page, language) => {
      await setUpTablet(page, name, PASSPHRASE, language);
      await page.goto(`/#/settings${address}`);
      await settled(page);
    },
  };
}

/** Set-up, the locked screen, and everything under settings. */
export const keysScreens: readonly Screen[] = [
  {
    name: 'set-up',
    open: async (page, language) => {
      await openStart(page, language);
      await button(page, wordsOf(language, 'start')('begin')).click();
      const t = wordsOf(language, 'unlock');
      await page.getByLabel(t('passphrase.label'), { exact: true }).fill('kettle heron lemon');
      await page.getByText(t('strength.enough')).waitFor();
    },
  },
  {
    name: 'recovery-key',
    open: async (page, language) => {
      await makeKey(page, name, PASSPHRASE, language);
    },
  },
  {
    name: 'restore',
    open: async (page, language) => {
      await openStart(page, language);
      await button(page, wordsOf(language, 'start')('restore')).click();
      await button(page, wordsOf(language, 'unlock')('restore.go')).click();
      await settled(page);
    },
  },
  {
    name: 'unlock-wrong',
    open: async (page, language) => {
      await setUpTablet(page, name, PASSPHRASE, language);
      await button(page, wordsOf(language, 'common')('action.lock')).click();
      // Locked, nobody can know the worker's language: it is chosen again here.
      await page.getByLabel(wordsOf('en-GB', 'common')('language')).selectOption(language);
      const t = wordsOf(language, 'unlock');
      await page.getByLabel(t('passphrase.label'), { exact: true }).fill('heron lemon');
      await button(page, t('unlock.go')).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'forgot',
    open: async (page, language) => {
      await setUpTablet(page, name, PASSPHRASE, language);
      await button(page, wordsOf(language, 'common')('action.lock')).click();
      await page.getByLabel(wordsOf('en-GB', 'common')('language')).selectOption(language);
      await button(page, wordsOf(language, 'unlock')('unlock.forgot')).click();
      await page.locator('summary').click();
      await settled(page);
    },
  },
  ofSettings('tablet-settings', ''),
  ofSettings('tablet-backup', '/backup'),
  ofSettings('tablet-keys', '/keys'),
];
