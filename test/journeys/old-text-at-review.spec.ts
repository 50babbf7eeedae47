import type { Page } from '@playwright/test';
import { goInside } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { tellDocherty } from '../builders/old-text.ts';

const old = wordsOf('en-GB', 'old-text');
const print = wordsOf('en-GB', 'print');

/** The text on the card, as its list line shows it; answers once the card has gone on. */
const choose = (page: Page, text: string) =>
  page.getByRole('listitem').filter({ hasText: text }).getByRole('button').click();
const left = (page: Page, count: number) =>
  expect(page.getByText(`${old('not-ready')}: ${count} of 11 left`)).toBeVisible();
const take = (page: Page, what: 'keep' | 'change' | 'retire') =>
  page
    .getByRole('group', { name: old('choose') })
    .getByRole('button', { name: old(what) })
    .click();

test('eleven texts are brought to the June review; none goes out as if somebody stood by it', async ({
  page,
}) => {
  test.setTimeout(150_000);
  let plan = '';
  const backup = await backupOf(async (tab, on) => {
    on('2027-01-12T10:00:00.000Z');
    plan = await begin(tab, 'Docherty');
    await tellDocherty(async (verb, request, day) => {
      on(`${day}T10:05:00.000Z`);
      const acted = await tab.record.act(plan, verb, request);
      expect(acted.ok).toBe(true);
    });
  });
  await page.clock.setFixedTime('2027-05-25T15:00:00Z');
  await bringIn(page, backup);

  // The plan says that some of it was not looked at for long, and leads to the review.
  await goInside(page, `/plan/${plan}`);
  await page.getByRole('link', { name: /4 texts were not looked at for over 90 days/ }).click();
  await expect(page.getByText(/11 texts stand in the plan/)).toContainText('4 of them are over 90 days old.');
  await expect(page.getByText(/1 names somebody who has left/)).toBeVisible();
  for (const [part, value] of [
    ['Day', '8'],
    ['Month', '6'],
    ['Year', '2027'],
  ] as const)
    await page.getByLabel(part, { exact: true }).fill(value);
  await button(page, old('prepare.do')).click();
  await left(page, 11);

  // Each shows its age and where it comes from; Dean left in January.
  await choose(page, 'Dean shouts');
  await expect(page.getByText('133 days old')).toBeVisible();
  await expect(page.getByText('Written by Priya Raman on Tuesday 12 January 2027')).toBeVisible();
  await expect(page.getByText('Names Dean, who left on Thursday 28 January 2027')).toBeVisible();

  // Retired with reasons: without one nothing happens, and nothing is lost.
  await take(page, 'retire');
  await button(page, old('retire-do')).click();
  await expect(page.getByRole('alert')).toContainText('Write why it ends');
  for (const text of ['Dean shouts', 'Bev takes Alfie in', 'Nobody drinks']) {
    await choose(page, text);
    if (!(await page.getByLabel(old('retire-why')).isVisible())) await take(page, 'retire');
    await page.getByLabel(old('retire-why')).fill('He moved out. We have not seen it since.');
    await button(page, old('retire-do')).click();
    await expect(page.getByRole('listitem').filter({ hasText: text })).toContainText(old('done.retired'));
  }
  await left(page, 8);

  // Not ready: the paper can be looked at, says what it is, and printing asks first.
  await goInside(page, `/plan/${plan}/print`);
  await expect(page.getByText(old('not-ready'))).toBeVisible();
  await button(page, print('whole'))
    .or(page.getByRole('link', { name: print('whole') }))
    .click();
  await expect(page.getByText(print('still-checking')).first()).toBeVisible();
  await expect(page.getByText('Dean shouts')).toHaveCount(0);
  await page.evaluate(() => {
    window.print = () => {
      document.title = `${document.title} printed`;
    };
  });
  await button(page, wordsOf('en-GB', 'common')('action.print')).click();
  await expect(page.getByRole('button', { name: old('print-draft') })).toBeVisible();
  await expect(page).not.toHaveTitle(/printed/);

  // Rewritten in new words.
  await goInside(page, `/plan/${plan}/old-text`);
  for (const [text, part, anew] of [
    ['awake alone', 'about', 'Alfie wakes at two and nobody is there.'],
    ['sleeps all night', 'different', 'Alfie sleeps in his own bed until six.'],
    ['at home at night', 'must', 'Kelly-Ann or Bev is at home from eight.'],
  ] as const) {
    await choose(page, text);
    await take(page, 'change');
    await page.getByLabel(old(`part.${part}`), { exact: true }).fill(anew);
    await button(page, old('change-do')).click();
    await expect(page.getByRole('listitem').filter({ hasText: anew })).toContainText(old('done.changed'));
  }
  await left(page, 5);

  // The rest still stands: with a keyboard it is one key for each.
  for (let rest = 5; rest > 0; rest -= 1) {
    await left(page, rest);
    await page
      .getByRole('group', { name: old('choose') })
      .getByRole('button', { name: old('keep') })
      .focus();
    await page.keyboard.press('1');
  }
  await expect(page.getByText(old('ready'), { exact: true })).toBeVisible();

  // Ready: the paper has the new words and nothing retired; the history has all of it, with the reason.
  await goInside(page, `/plan/${plan}/print/plan`);
  await expect(page.getByText('Alfie wakes at two and nobody is there.')).toBeVisible();
  await expect(page.getByText(print('still-checking'))).toHaveCount(0);
  await expect(page.getByText('Bev takes Alfie in')).toHaveCount(0);
  await goInside(page, `/plan/${plan}/history`);
  await expect(page.getByText('Dean shouts when he is here.').first()).toBeVisible();
  await expect(page.getByText('He moved out. We have not seen it since.').first()).toBeVisible();
});
