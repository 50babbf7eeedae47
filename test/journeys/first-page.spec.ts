import { openReal } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { Taps } from './count-taps.ts';
import { firstPage } from './first-page.ts';
import { goOffline } from './offline.ts';

test('from nothing to a printed first page: a goal, three steps and a must-do, in under three minutes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openReal(page);
  await goOffline(page);
  const hand = new Taps();
  await firstPage(page, hand);
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  const paper = page.locator('main');
  await expect(paper.getByText('Kelly-Ann walks Alfie to school by 8.50.').first()).toBeVisible();
  await expect(paper.getByText('Alfie is in school every school day.').first()).toBeVisible();
  expect(hand.seconds).toBeLessThan(180);
});
