import type { Page } from '@playwright/test';
import { setBottomLine } from '../../src/plan/bottom-line/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { sayWorry } from '../../src/plan/worry/decide.ts';
import { goInside, save } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const missing = wordsOf('en-GB', 'missing');
const mustDo = wordsOf('en-GB', 'must-dos');
const step = wordsOf('en-GB', 'write-step');
const people = wordsOf('en-GB', 'people');

/** The things under what they lack. */
const lacking = (page: Page, what: Parameters<typeof missing>[0]) =>
  page.getByRole('region', { name: missing(what), exact: true });

/** From the plan, one tap to the list. */
async function openList(page: Page, plan: string): Promise<void> {
  await goInside(page, `/plan/${plan}`);
  await page.getByRole('link', { name: wordsOf('en-GB', 'plan')('missing'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: missing('title') }).waitFor();
}

test('a bare plan says what it lacks, and three lines that are mended are gone', async ({ page }) => {
  test.setTimeout(120_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-05-01' },
      { name: 'Kelly-Ann', role: 'parent' },
      { name: 'Bev', role: 'network' },
    ]);
    await tab.record.act(plan, sayWorry, { worry: 'w', who: ['bev'], about: words('Alfie was alone.') });
    await tab.record.act(plan, addStep, { step: 's', sentence: words('Bev comes over.') });
    await tab.record.act(plan, setBottomLine, { line: 'l', must: words('A sober grown-up is there.') });
  });
  await page.goto('/');
  await goOffline(page);
  await bringIn(page, backup);
  await openList(page, plan);

  // The weightiest first; no share of a whole anywhere.
  const parts = page.getByRole('heading', { level: 2 });
  await expect(parts).toHaveText([missing('weight.rely'), missing('weight.see'), missing('weight.last')]);
  await expect(page.locator('main')).not.toContainText('%');
  await expect(lacking(page, 'what.no-goal').getByRole('link')).toHaveText(missing('begin.no-goal'));

  // A step nobody does: one tap leads to it.
  await lacking(page, 'what.step-without-person').getByRole('link', { name: 'Bev comes over.' }).click();
  await group(page, step('who-does')).getByRole('checkbox', { name: 'Bev' }).check();
  await save(page, step('save'));
  await openList(page, plan);
  await expect(lacking(page, 'what.step-without-day')).toBeVisible();
  await expect(lacking(page, 'what.step-without-person')).toHaveCount(0);

  // A must-do nobody checks.
  await lacking(page, 'what.bottom-line-unchecked').getByRole('link').click();
  await group(page, mustDo('line.checker')).getByRole('radio', { name: 'Kelly-Ann' }).check();
  await save(page, mustDo('line.save'));
  await openList(page, plan);
  await expect(lacking(page, 'what.bottom-line-without-plan-b')).toBeVisible();
  await expect(lacking(page, 'what.bottom-line-unchecked')).toHaveCount(0);

  // A mother nobody told.
  await lacking(page, 'what.not-told').getByRole('link', { name: 'Kelly-Ann' }).click();
  await page.getByLabel(people('told-how'), { exact: true }).fill('At home, with the picture page.');
  await page.getByRole('button', { name: people('told-do'), exact: true }).click();
  await expect(page.getByText('At home, with the picture page.').first()).toBeVisible();
  await openList(page, plan);
  await expect(lacking(page, 'what.helper-not-told')).toBeVisible();
  await expect(lacking(page, 'what.not-told')).toHaveCount(0);
});
