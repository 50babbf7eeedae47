import type { Page } from '@playwright/test';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { makePlanB } from '../../src/plan/plan-b/decide.ts';
import { changeStone } from '../../src/plan/road/change.ts';
import { layStone } from '../../src/plan/road/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { goInside, save, sentenceBox } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, chooseBackup, openApart } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import type { Tab } from '../builders/device.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { chooseDay, group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const editor = wordsOf('en-GB', 'road-editor');
const family = wordsOf('en-GB', 'road');
const onPlan = wordsOf('en-GB', 'plan');
const step = wordsOf('en-GB', 'write-step');
const settings = wordsOf('en-GB', 'settings');

const rings = 'Idris rings the man who looks at homes.';
let plan = '';

/** Reuben's family with a goal, a plan B and a step; nobody has laid a road. */
const clay = (also: (tab: Tab) => Promise<void> = async () => undefined) =>
  backupOf(async (tab) => {
    plan = await begin(tab, 'Clay');
    await addPeople(tab, plan, [
      { name: 'Reuben', role: 'child', born: '2017-10-05' },
      { name: 'Nan Doreen', role: 'network', relation: words('Nan') },
      { name: 'Idris', role: 'professional' },
    ]);
    const nan = { goal: 'nan', children: ['reuben'], different: words('Reuben lives at Nan’s.') };
    await tab.record.act(plan, setGoal, nan);
    const turning = { seen: words('No check by its day.'), then: words('Idris phones the manager.') };
    await tab.record.act(plan, makePlanB, { planB: 'b', turning });
    await tab.record.act(plan, addStep, { step: 'ring', sentence: words(rings), who: ['idris'] });
    await also(tab);
  }, '2027-01-20T09:00:00.000Z');

/** Opens the stone with this name from the road's own list. */
async function openStone(page: Page, name: string): Promise<void> {
  await goInside(page, `/plan/${plan}/road/edit`);
  await page.getByRole('link', { name, exact: true }).last().click();
  await expect(page.getByLabel(editor('name'), { exact: true })).toHaveValue(name);
}
const stepsOfStone = (page: Page) => group(page, editor('stone-steps'));
const stoneOfStep = (page: Page) => group(page, step('stone'));

test('from the usual order to a stone with everything said of it, a moved day, and steps that lead there', async ({
  page,
}) => {
  test.setTimeout(400_000);
  const backup = await clay();
  await page.clock.setFixedTime('2027-01-20T15:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);

  // The usual order is offered: nine stones. Two do not fit this family; seven are laid with one tap, goodbye last.
  await goInside(page, `/plan/${plan}/road/edit`);
  const usual = page.getByRole('checkbox');
  await expect(usual).toHaveCount(9);
  for (const stone of ['story-told', 'rules-tried'])
    await page.getByRole('checkbox', { name: family(`usual.${stone}`) }).uncheck();
  await button(page, editor('usual-lay_other').replace('{{count}}', '7')).click();
  const road = page.getByRole('list', { name: onPlan('road'), exact: true });
  await expect(road.getByRole('listitem')).toHaveCount(7);
  await expect(road.getByRole('listitem').last()).toContainText(family('usual.goodbye'));
  await expect(road.locator('[aria-current=step]')).toContainText(family('usual.people-told'));

  // One stone with everything the shape has: name, picture, day, what will be different, number, less of, who, if not then.
  await openStone(page, family('usual.safe-now'));
  await page.getByLabel(editor('name'), { exact: true }).fill('Nan’s home check');
  await chooseDay(group(page, editor('by')), '2027-02-26');
  await page.getByLabel(editor('moved-why'), { exact: true }).fill('As the family said.');
  await page.getByLabel(editor('different'), { exact: true }).fill('Reuben may stay at Nan’s.');
  await group(page, editor('expected')).getByRole('radio', { name: '6', exact: true }).check();
  await group(page, editor('number-goal')).getByRole('radio', { name: /Nan/ }).check();
  await group(page, editor('visits'))
    .getByRole('radio', { name: onPlan('visits.every-2-weeks') })
    .check();
  await group(page, editor('meetings'))
    .getByRole('radio', { name: onPlan('meetings.every-6-weeks') })
    .check();
  await group(page, editor('who')).getByRole('radio', { name: 'Idris' }).check();
  await page.getByLabel(editor('if-not'), { exact: true }).fill('Idris phones the manager.');
  await page.getByText(editor('more'), { exact: true }).click();
  await group(page, onPlan('whoHelps')).getByRole('checkbox', { name: 'Nan Doreen' }).check();
  await page.getByLabel(onPlan('howKnow'), { exact: true }).fill('We read the report.');
  await stepsOfStone(page).getByRole('checkbox', { name: rings }).check();
  await group(page, editor('stone-plan-b'))
    .getByRole('radio', { name: /phones the manager/ })
    .check();
  await group(page, editor('picture')).locator('input[type=radio]').nth(2).check();
  await save(page, editor('save'));

  // The family sees all of it behind the stone, with the picture, and both ribbons in words.
  await goInside(page, `/plan/${plan}/road`);
  await road.getByRole('link', { name: /home check/ }).click();
  const about = page.getByRole('region', { name: family('chosen') });
  for (const said of [
    'Reuben may stay at Nan’s.',
    '6 of 10.',
    'Idris',
    'Nan Doreen',
    'We read the report.',
    rings,
    'a visit every 2 weeks and we meet every 6 weeks',
    'Idris phones the manager.',
  ])
    await expect(about.getByText(said).first(), said).toBeVisible();
  await expect(about.locator('img').first()).toBeVisible();
  await expect(page.getByText('a visit every 2 weeks').first()).toBeVisible();
  await expect(page.getByText('we meet every 6 weeks').first()).toBeVisible();

  // Two weeks later, and then a month: the first day promised stays in sight, with every day since and why.
  await openStone(page, 'Nan’s home check');
  await button(page, editor('quick.fortnight')).click();
  await page.getByLabel(editor('moved-why'), { exact: true }).fill('The checker was ill.');
  await save(page, editor('save'));
  await page.getByText(editor('promises'), { exact: true }).click();
  const promises = page.getByRole('listitem').filter({ hasText: /promised on|changed on/ });
  await expect(promises).toHaveCount(3);
  await expect(promises.last()).toContainText('The checker was ill.');
  await goInside(page, `/plan/${plan}/road?as=words`);
  await expect(road.getByText(/First promised:.*17 February/)).toBeVisible();
  await expect(road.getByText(/by Friday,? 12 March/)).toBeVisible();

  // At the step: where it leads is the same fact. From here it is led to another stone, and the first one no longer names it.
  await goInside(page, `/plan/${plan}/step/ring`);
  await expect(stoneOfStep(page).getByRole('radio', { name: 'Nan’s home check' })).toBeChecked();
  await stoneOfStep(page)
    .getByRole('radio', { name: family('usual.helpers-found') })
    .check();
  await save(page, step('save'));

  // Copied, it leads there too, promises no day, and is a step of its own once saved.
  await page.getByRole('link', { name: step('copy') }).click();
  await expect(page.getByRole('heading', { level: 1, name: step('title-new') })).toBeVisible();
  await expect(sentenceBox(page)).toHaveValue(rings);
  await expect(group(page, step('who-does')).getByRole('checkbox', { name: 'Idris' })).toBeChecked();
  await expect(stoneOfStep(page).getByRole('radio', { name: family('usual.helpers-found') })).toBeChecked();
  await sentenceBox(page).fill('Nan shows Idris the spare room.');
  await save(page, step('save'));
  await goInside(page, `/plan/${plan}/road?as=words`);
  const found = road.getByRole('listitem').filter({ hasText: family('usual.helpers-found') });
  await expect(found).toContainText(rings);
  await expect(found).toContainText('Nan shows Idris the spare room.');
  await expect(road.getByRole('listitem').filter({ hasText: 'home check' })).not.toContainText(rings);
});

test('two tablets said different stones of one step: both stand at the step and at the stones until somebody chooses', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const backup = await clay(async (tab) => {
    for (const [stone, name, by] of [
      ['yes', 'Nan says yes', '2027-02-05'],
      ['check', 'Nan’s home check', '2027-02-26'],
    ] as const)
      await tab.record.act(plan, layStone, { stone, name: words(name), by });
  });
  await page.clock.setFixedTime('2027-01-21T10:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);

  // Here the step is said to lead to Nan's yes, at the step. On another tablet, at the stone, to the home check.
  await goInside(page, `/plan/${plan}/step/ring`);
  await stoneOfStep(page).getByRole('radio', { name: 'Nan says yes' }).check();
  await save(page, step('save'));
  const gwen = await openApart(backup);
  await gwen.record.act(plan, changeStone, { stone: 'check', steps: ['ring'] });
  const theirs = await gwen.device.makeBackup();
  if (!theirs.ok) throw new Error(theirs.problem);

  await goInside(page, '/settings/backup');
  await chooseBackup(page, Buffer.from(theirs.bytes));
  await button(page, settings('backup.in-go')).click();
  await expect(page.getByText('1 thing was new here.')).toBeVisible();

  // Both stand at the step, and at each stone they name. Saving something else of a stone chooses neither.
  const apart = page.getByRole('region', { name: onPlan('twoValues') });
  await goInside(page, `/plan/${plan}/step/ring`);
  await expect(apart.getByRole('listitem')).toHaveCount(2);
  for (const name of ['Nan says yes', 'Nan’s home check']) {
    await openStone(page, name);
    await expect(apart.getByRole('listitem')).toHaveCount(2);
    await page.getByLabel(editor('different'), { exact: true }).fill('Reuben may stay at Nan’s.');
    await save(page, editor('save'));
    await expect(apart.getByRole('listitem')).toHaveCount(2);
  }

  // One is chosen, at the stone; it is settled everywhere.
  await apart.getByRole('listitem').filter({ hasText: 'Nan says yes' }).getByRole('button').click();
  await expect(apart).toHaveCount(0);
  await goInside(page, `/plan/${plan}/step/ring`);
  await expect(stoneOfStep(page).getByRole('radio', { name: 'Nan says yes' })).toBeChecked();
  await expect(apart).toHaveCount(0);
});
