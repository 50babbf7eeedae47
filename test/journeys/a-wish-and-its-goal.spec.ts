import type { Page } from '@playwright/test';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { goInside, save } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const write = wordsOf('en-GB', 'write-goal');

const wish = 'I want to live at Nan’s.';
const goal = 'Reuben lives with Nan Doreen.';
const step = 'Reuben stays at Nan’s on Fridays.';

/** Where others look: the plan, Reuben's own screen, his page and the whole plan on paper. */
const sharedScreens = (plan: string) => [
  `/plan/${plan}`,
  `/plan/${plan}/together/asked/reuben`,
  `/plan/${plan}/print/person/reuben`,
  `/plan/${plan}/print/plan`,
];
async function expectOnThem(page: Page, plan: string, shown: boolean): Promise<void> {
  for (const screen of sharedScreens(plan)) {
    await goInside(page, screen);
    const said = page.locator('main').getByText(wish);
    if (shown) await expect(said.first()).toBeVisible();
    else await expect(said).toHaveCount(0);
  }
}

test('a child’s wish stands at the goal, and others see it only once the child said yes', async ({
  page,
}) => {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Clay');
    await addPeople(tab, plan, [
      { name: 'Reuben', role: 'child', born: '2017-10-05' },
      { name: 'Nan Doreen', role: 'network', relation: words('Nan') },
    ]);
    await tab.record.act(plan, setGoal, { goal: 'nan', children: ['reuben'], different: words(goal) });
    await tab.record.act(plan, addStep, { step: 'friday', sentence: words(step), goal: 'nan' });
  });
  await bringIn(page, backup);

  // Reuben drew himself at Nan's. Priya writes down what he says, from the goal; Reuben does not want it shown yet.
  await goInside(page, `/plan/${plan}/goal/nan`);
  await page.getByRole('link', { name: write('wish.add') }).click();
  await expect(group(page, write('wish.who')).getByRole('radio', { name: 'Reuben' })).toBeChecked();
  await expect(group(page, write('wish.goal')).getByRole('radio', { name: goal })).toBeChecked();
  await expect(
    group(page, write('wish.for-all')).getByRole('radio', { name: write('wish.no') }),
  ).toBeChecked();
  await page.getByLabel(write('wish.words'), { exact: true }).fill(wish);
  await group(page, write('wish.steps')).getByRole('checkbox', { name: step }).check();
  await save(page, write('wish.save'));
  await expectOnThem(page, plan, false);
  await goInside(page, `/plan/${plan}/goal/nan`);
  await expect(page.getByText(wish)).toHaveCount(0);

  // A week later he says yes. Now it stands at the goal, on his screen with the goal it led to, and on paper.
  await page.getByRole('link', { name: write('wish.kept').replace('{{name}}', 'Reuben') }).click();
  await group(page, write('wish.for-all'))
    .getByRole('radio', { name: write('wish.yes') })
    .check();
  await save(page, write('wish.save'));
  await expectOnThem(page, plan, true);
  await goInside(page, `/plan/${plan}/together/asked/reuben`);
  await expect(page.locator('main').getByText(goal)).toBeVisible();
  // And the step that answers it.
  await expect(page.getByRole('listitem').filter({ hasText: wish })).toContainText(step);
});
