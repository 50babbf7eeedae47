import type { Page } from '@playwright/test';
import { setBottomLine } from '../../src/plan/bottom-line/decide.ts';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { sayWorry } from '../../src/plan/worry/decide.ts';
import { goInside } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const missing = wordsOf('en-GB', 'missing');
const mustDo = wordsOf('en-GB', 'must-dos');
const step = wordsOf('en-GB', 'write-step');
const people = wordsOf('en-GB', 'people');
const network = wordsOf('en-GB', 'network');
const worry = wordsOf('en-GB', 'write-goal');
const editing = wordsOf('en-GB', 'editing');

/** The things under what they lack. */
const lacking = (page: Page, what: Parameters<typeof missing>[0]) =>
  page.getByRole('region', { name: missing(what), exact: true });

/** From the plan, one tap to the list. */
async function openList(page: Page, plan: string): Promise<void> {
  await goInside(page, `/plan/${plan}`);
  await page.getByRole('link', { name: wordsOf('en-GB', 'plan')('missing'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: missing('title') }).waitFor();
}

/** Back on the list without anybody asking for it, and the focus on one of its lines. */
async function isOnList(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: missing('title') }).waitFor();
  await expect(page.locator('main [data-what] a:focus')).toHaveCount(1);
}

/** How many lines the list has. */
const length = (page: Page) => page.locator('main [data-what] a[href]').count();

/** Taps a line, mends it, saves: the list is there again, and that line is gone from it. */
async function mends(
  page: Page,
  what: Parameters<typeof missing>[0],
  how: () => Promise<void>,
): Promise<void> {
  const lines = () => lacking(page, what).getByRole('link').count();
  const before = await lines();
  await lacking(page, what).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: missing('title') }).waitFor({ state: 'detached' });
  await how();
  await isOnList(page);
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  expect(await lines()).toBe(before - 1);
}

test('a bare plan says what it lacks; line by line it is mended, and each time the list is there again without it', async ({
  page,
}) => {
  test.setTimeout(240_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-05-01' },
      { name: 'Kelly-Ann', role: 'parent' },
      { name: 'Bev', role: 'network' },
    ]);
    await tab.record.act(plan, sayWorry, { worry: 'w', who: [], about: words('Alfie was alone.') });
    await tab.record.act(plan, sayWorry, { worry: 'v', who: ['bev'], about: words('He misses school.') });
    await tab.record.act(plan, setGoal, { goal: 'g', different: words('He is at school.') });
    await tab.record.act(plan, addStep, { step: 's', sentence: words('Bev comes over.'), goal: 'g' });
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
  await expect(lacking(page, 'what.no-plan-b').getByRole('link')).toHaveText(missing('begin.no-plan-b'));

  // A step nobody does: the line leads to that very field.
  await mends(page, 'what.step-without-person', async () => {
    const who = group(page, step('who-does'));
    await expect(who.locator('input:focus')).toHaveCount(1);
    await who.getByRole('checkbox', { name: 'Bev' }).check();
    await button(page, step('save')).first().click();
  });
  await expect(lacking(page, 'what.step-without-day')).toBeVisible();
  await expect(lacking(page, 'what.step-without-person')).toHaveCount(0);

  // Coming back without saving: the list as it was, the focus on the line one came from.
  const before = await length(page);
  await lacking(page, 'what.step-without-day').getByRole('link').click();
  await page.getByRole('link', { name: editing('back-to-missing') }).click();
  await isOnList(page);
  await expect(lacking(page, 'what.step-without-day').locator('a:focus')).toHaveText('Bev comes over.');
  expect(await length(page)).toBe(before);

  // A worry that does not say who is worried; what could happen.
  await mends(page, 'what.worry-without-who', async () => {
    await group(page, worry('worry.who')).getByRole('checkbox', { name: 'Kelly-Ann' }).check();
    await button(page, worry('worry.save')).first().click();
  });
  await mends(page, 'what.worry-without-could', async () => {
    await expect(page.getByLabel(worry('worry.could'), { exact: true })).toBeFocused();
    await page.keyboard.type('He could get hurt.');
    await button(page, worry('worry.save')).first().click();
  });

  // A worry without a goal: the goal that is there answers it with one tap; for another, one is written there and then.
  await mends(page, 'what.worry-without-goal', async () => {
    await group(page, worry('worry.goal-tie')).getByRole('button', { name: 'He is at school.' }).click();
  });
  await mends(page, 'what.worry-without-goal', async () => {
    await page.getByRole('link', { name: worry('worry.goal-make') }).click();
    await page.getByLabel(worry('goal.different'), { exact: true }).fill('A grown-up is there at night.');
    await button(page, worry('goal.save')).first().click();
  });
  await expect(lacking(page, 'what.worry-without-goal')).toHaveCount(0);

  // A must-do nobody checks; one with no plan B, which is made for it.
  await mends(page, 'what.bottom-line-unchecked', async () => {
    await group(page, mustDo('line.checker')).getByRole('radio', { name: 'Kelly-Ann' }).check();
    await button(page, mustDo('line.save')).first().click();
  });
  await lacking(page, 'what.bottom-line-without-plan-b').getByRole('link').click();
  await page.getByLabel(mustDo('b.if'), { exact: true }).fill('Nobody sober is there.');
  await page.getByLabel(mustDo('b.then'), { exact: true }).fill('Bev comes over.');
  await button(page, mustDo('b.save')).first().click();
  await isOnList(page);
  await expect(lacking(page, 'what.bottom-line-without-plan-b')).toHaveCount(0);
  await expect(lacking(page, 'what.no-plan-b')).toHaveCount(0);

  // Plan B nobody has tried: the place to say so stands open.
  await mends(page, 'what.plan-b-untested', async () => {
    await page.keyboard.type('Bev was there in ten minutes.');
    await button(page, mustDo('b.test-do')).click();
  });

  // A mother nobody told.
  await mends(page, 'what.not-told', async () => {
    await expect(page.getByLabel(people('told-how'), { exact: true })).toBeFocused();
    await page.keyboard.type('At home, with the picture page.');
    await button(page, people('told-do')).click();
  });

  // Somebody of the network nobody asked.
  await mends(page, 'what.helper-not-asked', async () => {
    await group(page, network('asked.who')).getByRole('radio', { name: 'Kelly-Ann' }).check();
    await button(page, network('asked.do')).click();
  });
  await expect(lacking(page, 'what.helper-not-asked')).toHaveCount(0);

  // The road, laid with one tap.
  await lacking(page, 'what.no-road').getByRole('link').click();
  await page.getByRole('button', { name: /^Lay these/ }).click();
  await isOnList(page);
  await expect(lacking(page, 'what.no-road')).toHaveCount(0);
});
