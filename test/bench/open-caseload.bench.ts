import { expect } from '@playwright/test';
import { goInside, unlock } from '../browser/acts.ts';
import { bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { backupOfCaseload } from './big-record.ts';
import { decryptFloor, sealedBytes } from './in-page.ts';
import { type Measure, medianOf } from './measure.ts';

const PLANS = 400;
const ENTRIES = 60;

// From leaving the settings of an unlocked tablet to the list of 400 families painted, for the first time in this tab,
// against decrypting one piece of the same bytes as the list's sealed index. How long a plan's history is does not matter to
// the list, so the plans are kept short: the measure would spend its minutes on making them.
export const measure: Measure = async ({ open }) => {
  const { context, page } = await open();
  page.setDefaultTimeout(180_000);
  await bringIn(page, await backupOfCaseload(PLANS, ENTRIES));
  await goInside(page, '/');
  const all = page.getByText(`${PLANS} families`);
  await all.waitFor();
  // The index is written again until it stands for all of them.
  const written = async () => (await sealedBytes(page, 'index'))[0] ?? 0;
  await expect(page.getByRole('status').filter({ hasText: 'Bringing the list up to date' })).toHaveCount(0, {
    timeout: 180_000,
  });
  await expect.poll(written, { timeout: 60_000 }).toBeGreaterThan(PLANS * 200);
  const bytes = await written();
  const measured = await medianOf(5, async () => {
    await page.goto('/#/settings');
    await page.reload();
    await unlock(page, QUICK_PASSPHRASE);
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    return page.evaluate(async (words) => {
      const from = performance.now();
      location.hash = '/';
      await new Promise<void>((resolve) => {
        const look = () => {
          if (document.querySelectorAll('main li h2').length < 20) return;
          if (!document.body.textContent?.includes(words)) return;
          seen.disconnect();
          resolve();
        };
        const seen = new MutationObserver(look);
        seen.observe(document, { childList: true, subtree: true, characterData: true });
        look();
      });
      await new Promise(requestAnimationFrame);
      return performance.now() - from;
    }, `${PLANS} families`);
  });
  // What is due in all of them, from the list that is already here.
  const week = await medianOf(5, async () => {
    await goInside(page, '/');
    await all.waitFor();
    return page.evaluate(async (title) => {
      const from = performance.now();
      location.hash = '/week';
      await new Promise<void>((resolve) => {
        const look = () => {
          if (document.querySelector('h1')?.textContent !== title || !document.querySelector('main li'))
            return;
          seen.disconnect();
          resolve();
        };
        const seen = new MutationObserver(look);
        seen.observe(document, { childList: true, subtree: true, characterData: true });
        look();
      });
      await new Promise(requestAnimationFrame);
      return performance.now() - from;
    }, wordsOf('en-GB', 'due')('week.title'));
  });
  const floor = await decryptFloor(page, bytes);
  await context.close();
  return [
    {
      what: `opening a caseload of ${PLANS} plans`,
      unit: 'ms',
      measured,
      floor,
      floorIs: `decrypting ${bytes} bytes`,
    },
    {
      what: `what is due in ${PLANS} plans`,
      unit: 'ms',
      measured: week,
      floor,
      floorIs: `decrypting ${bytes} bytes`,
    },
  ];
};
