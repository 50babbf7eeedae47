import { expect } from '@playwright/test';
import { goInside, unlock } from '../browser/acts.ts';
import { bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { backupOfCaseload } from './big-record.ts';
import { decryptFloor, pressUntilShown, sealedBytes } from './in-page.ts';
import { type Measure, medianOf } from './measure.ts';

const PLANS = 6;
const ENTRIES = 300;

// From the tap on a family to its plan painted, each plan for the first time in this tab, against decrypting one piece of
// the same bytes. The first plan is not counted: it also fetches the page's code.
export const measure: Measure = async ({ open }) => {
  const { context, page } = await open();
  await bringIn(page, await backupOfCaseload(PLANS, ENTRIES));
  await goInside(page, '/');
  await expect(page.getByText(wordsOf('en-GB', 'families')('gathering'))).toHaveCount(0);
  await expect.poll(async () => (await sealedBytes(page, 'logs')).length, { timeout: 60_000 }).toBe(PLANS);
  const [bytes = 0] = await sealedBytes(page, 'logs');
  await page.goto('/#/');
  await page.reload();
  await unlock(page, QUICK_PASSPHRASE);
  await page.getByRole('link', { name: 'Family 1', exact: true }).waitFor();
  let at = 0;
  const next = async () => {
    at += 1;
    const took = await pressUntilShown(page, `Family ${at}`, 'h1', `Family ${at}`);
    await goInside(page, '/');
    await page.getByRole('link', { name: `Family ${at}`, exact: true }).waitFor();
    return took;
  };
  await next();
  const measured = await medianOf(PLANS - 1, next);
  const floor = await decryptFloor(page, bytes);
  await context.close();
  return [
    {
      what: `opening a plan of ${ENTRIES} entries`,
      unit: 'ms',
      measured,
      floor,
      floorIs: `decrypting ${bytes} bytes`,
    },
  ];
};
