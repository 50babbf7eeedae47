import type { Page } from '@playwright/test';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { sayWorry } from '../../src/plan/worry/decide.ts';
import { goInside, save, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { addPeople } from './people-of.ts';

const order = wordsOf('en-GB', 'put-in-order');
const history = wordsOf('en-GB', 'history');
const goal = wordsOf('en-GB', 'write-goal');
const onPlan = wordsOf('en-GB', 'plan');

const nights = 'A sober grown-up is there every night.';
const rings = 'Jade rings Bev by 6.';
const sleeps = 'Nan sleeps at ours on Fridays.';
const says = 'Dean says which nights he can.';

const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const inList = (page: Page) => list(page, nights).getByRole('listitem');
const moveUp = (page: Page, name: string) => button(page, order('up').replace('{{name}}', name));
const handle = (page: Page, name: string) => button(page, order('handle').replace('{{name}}', name));

/** What is said aloud after a move. */
const stands = (name: string, place: number) =>
  order('moved').replace('{{name}}', name).replace('{{place}}', String(place)).replace('{{all}}', '3');

/** Three steps of one goal; the three days fall one after the other. */
async function dochertys(): Promise<{ backup: Buffer; plan: string }> {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty');
    await addPeople(tab, plan, [
      { name: 'Alfie', role: 'child', born: '2020-05-04' },
      { name: 'Jade', role: 'parent' },
    ]);
    const { record } = tab;
    await record.act(plan, sayWorry, { worry: 'w', who: ['jade'], about: words('Alfie was awake alone.') });
    await record.act(plan, setGoal, { goal: 'g', different: words(nights) });
    for (const [at, sentence] of [rings, sleeps, says].entries())
      await record.act(plan, addStep, {
        step: `s${at}`,
        goal: 'g',
        sentence: words(sentence),
        who: ['jade'],
        when: { kind: 'by', date: `2027-03-0${at + 1}` },
      });
  });
  return { backup, plan };
}

test('steps take the order the family wants, by arrow, by keys and by dragging, and a slip is taken back', async ({
  page,
}) => {
  const { backup, plan } = await dochertys();
  await bringIn(page, backup);
  await goInside(page, `/plan/${plan}`);
  await page
    .getByRole('link', { name: onPlan('putInOrder') })
    .first()
    .click();
  await expect(inList(page)).toContainText([rings, sleeps, says]);

  // By the arrow: one place up. It is said aloud, and the finger finds the same arrow again.
  await moveUp(page, says).click();
  await expect(inList(page)).toContainText([rings, says, sleeps]);
  await expect(page.getByText(stands(says, 2))).toBeAttached();
  await expect(moveUp(page, says)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inList(page)).toContainText([says, rings, sleeps]);
  await expect(handle(page, says)).toBeFocused();

  // By keys on the handle.
  await page.keyboard.press('ArrowDown');
  await expect(inList(page)).toContainText([rings, says, sleeps]);

  // That was a slip: Undo says what it takes back.
  const slip = page.getByRole('status').filter({ hasText: history('facts.step-placed') });
  await expect(slip).toContainText(says);
  await slip.getByRole('button', { name: history('undo.do') }).click();
  await expect(inList(page)).toContainText([says, rings, sleeps]);

  // By dragging the handle below the last row.
  const from = await handle(page, says).boundingBox();
  const to = await inList(page).last().boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + to.height - 4, { steps: 8 });
  await expect(inList(page)).toContainText([rings, sleeps, says]);
  await page.mouse.up();
  await expect(page.getByText(stands(says, 3))).toBeAttached();

  // It is on the disk, and the plan itself shows that order.
  await moveUp(page, sleeps).click();
  await expect(inList(page)).toContainText([sleeps, rings, says]);
  await page.reload();
  await unlock(page, QUICK_PASSPHRASE);
  await goInside(page, `/plan/${plan}`);
  await expect(list(page, onPlan('nextSteps')).getByRole('listitem')).toContainText([sleeps, rings, says]);
});

test('by touch: the finger on the handle moves the row and does not scroll the page', async ({ page }) => {
  const { backup, plan } = await dochertys();
  await bringIn(page, backup);
  await goInside(page, `/plan/${plan}/order`);
  await expect(inList(page)).toContainText([rings, sleeps, says]);
  await handle(page, rings).scrollIntoViewIfNeeded();
  const from = await handle(page, rings).boundingBox();
  const to = await inList(page).last().boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  const x = from.x + from.width / 2;
  const scrolled = await page.evaluate(() => scrollY);
  const touch = await page.context().newCDPSession(page);
  const at = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const start = from.y + from.height / 2;
  const end = to.y + to.height - 4;
  await at('touchStart', start);
  for (let part = 1; part <= 8; part++) await at('touchMove', start + ((end - start) * part) / 8);
  await expect(inList(page)).toContainText([sleeps, says, rings]);
  await at('touchEnd', end);
  await expect(page.getByText(stands(rings, 3))).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('a worry without a goal offers to make it, tied from the start; both then stand together', async ({
  page,
}) => {
  const { backup, plan } = await dochertys();
  await bringIn(page, backup);
  await goInside(page, `/plan/${plan}`);
  await page.getByRole('link', { name: onPlan('add.goalForWorry') }).click();
  await expect(page.getByRole('checkbox', { name: 'Alfie was awake alone.' })).toBeChecked();
  await page.getByLabel(goal('goal.different'), { exact: true }).fill('Somebody is there for Alfie.');
  await page.getByLabel(goal('goal.see'), { exact: true }).fill('Bev texts each evening.');
  await page.getByLabel(goal('goal.how-long'), { exact: true }).fill('Three months.');
  await save(page, goal('goal.save'));
  await goInside(page, `/plan/${plan}`);
  const worry = list(page, onPlan('worries')).getByRole('listitem');
  await expect(worry).toContainText(`${onPlan('better')} Somebody is there for Alfie.`);
  await expect(page.getByRole('link', { name: onPlan('add.goalForWorry') })).toBeHidden();
  await goInside(page, `/plan/${plan}/print/plan`);
  await expect(page.getByText(`${onPlan('better')} Somebody is there for Alfie.`)).toBeVisible();
  await expect(page.getByText(`${onPlan('weSee')} Bev texts each evening.`)).toBeVisible();
});
