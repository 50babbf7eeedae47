import { readFileSync } from 'node:fs';
import { goInside } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { pasteInto } from './paste-into.ts';
import { addPeople } from './people-of.ts';

const paste = wordsOf('en-GB', 'paste');
const fixture = (name: string) => readFileSync(new URL(`../pasted/${name}`, import.meta.url), 'utf8');

test('a plan from Word is pasted, its gaps are seen, and it is brought in', async ({ page }) => {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-05-01' },
      { name: 'Kelly-Ann', role: 'parent' },
    ]);
  });
  await bringIn(page, backup);
  await goInside(page, `/plan/${plan}/paste`);

  await pasteInto(page, '', 'Dear Kelly-Ann, we met on Friday.');
  await expect(page.getByRole('alert')).toHaveText(paste('refused.not-a-table'));

  await pasteInto(page, fixture('merged-cells.html'), '');
  await expect(page.getByLabel(paste('goal'))).toHaveValue('Safe nights');
  await expect(page.getByLabel(paste('sentence'))).toHaveCount(2);
  await expect(page.getByText('Not in this plan: Aunt Sue.')).toBeVisible();
  await expect(page.getByText('“end of term”')).toBeVisible();

  await page.getByRole('button', { name: paste('again') }).click();
  await pasteInto(page, fixture('spreadsheet.html'), '');
  await expect(page.getByLabel(paste('sentence'))).toHaveValue('Book the dentist');

  await page.getByRole('button', { name: paste('again') }).click();
  await pasteInto(page, fixture('word-bullets.html'), '');
  await expect(page.getByLabel(paste('sentence'))).toHaveCount(2);
  await expect(page.getByText(wordsOf('en-GB', 'write-step')('advice.no-visible-verb'))).toBeVisible();
  await page.getByRole('button', { name: 'Bring in 2 steps' }).click();
  await page.waitForURL(/#\/plan\/[^/]+$/);
  await expect(page.getByText('Walk Alfie to school by 8.50').first()).toBeVisible();
});

test('a row for two children is a step for each, and what else stood in it stays with the step', async ({
  page,
}) => {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-05-01' },
      { name: 'Rosie', role: 'child', born: '2024-05-01' },
      { name: 'Jean', role: 'network' },
    ]);
  });
  await bringIn(page, backup);
  await goInside(page, `/plan/${plan}/paste`);
  await pasteInto(page, fixture('two-children.html'), '');
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByLabel(paste('sentence')) })
    .first();
  await expect(first.getByRole('checkbox', { name: 'Alfie' })).toBeChecked();
  await expect(first.getByRole('checkbox', { name: 'Rosie' })).toBeChecked();
  await page.getByRole('button', { name: 'Bring in 3 steps' }).click();
  await page.waitForURL(/#\/plan\/[^/]+$/);
  const both = page.getByRole('link', { name: 'Take both to the library' });
  await expect(both).toHaveCount(2);
  await both.first().click();
  await page.getByText(wordsOf('en-GB', 'editing')('pasted'), { exact: true }).click();
  await expect(page.getByText('Child: Alfie & Rosie')).toHaveCount(0);
  await expect(page.getByText('Review: Saturdays')).toBeVisible();
});
