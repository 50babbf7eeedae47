import type { Page } from '@playwright/test';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { sayWish } from '../../src/plan/wish/decide.ts';
import { goInside, save, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { chooseDay, group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const editor = wordsOf('en-GB', 'road-editor');
const planB = wordsOf('en-GB', 'must-dos');
const onPlan = wordsOf('en-GB', 'plan');

const ifNot = 'Idris phones the manager.';
/** How often we come and all meet from a stone on: it becomes less. */
const less: Record<string, readonly [visits: string, meetings: string]> = {
  'Reuben says his wish': ['every-week', 'every-4-weeks'],
  'Weekends at Nan’s': ['every-2-weeks', 'every-6-weeks'],
  'We say goodbye': ['none', 'none'],
};
const stones = [
  { name: 'Reuben says his wish', by: '2027-01-21' },
  { name: 'Nan says yes', by: '2027-02-05' },
  { name: 'Nan’s home check', by: '2027-02-26', who: 'Idris', ifNot },
  { name: 'Weekends at Nan’s', by: '2027-03-26' },
  { name: 'The judge says yes', by: '2027-04-23' },
  { name: 'Reuben moves in', by: '2027-05-28' },
  { name: 'We say goodbye', by: '2027-08-20', goodbye: true },
];

async function layStone(page: Page, plan: string, stone: (typeof stones)[number]): Promise<void> {
  await goInside(page, `/plan/${plan}/road/edit/new${stone.goodbye ? '?goodbye' : ''}`);
  const name = page.getByLabel(editor('name'), { exact: true });
  await expect(name).toHaveValue('');
  await name.fill(stone.name);
  await chooseDay(group(page, editor('by')), stone.by);
  if (stone.who) await group(page, editor('who')).getByRole('radio', { name: stone.who }).check();
  if (stone.ifNot) await page.getByLabel(editor('if-not'), { exact: true }).fill(stone.ifNot);
  const [visits, meetings] = less[stone.name] ?? [];
  if (visits && meetings) {
    await group(page, editor('visits'))
      .locator(`label:has-text("${onPlan(`visits.${visits}`)}") input`)
      .check();
    await group(page, editor('meetings'))
      .locator(`label:has-text("${onPlan(`meetings.${meetings}`)}") input`)
      .check();
  }
  await save(page, editor('save'));
}

/** The stones as a screen reader hears them. */
const road = (page: Page) => page.getByRole('list', { name: onPlan('road'), exact: true });
const stoneOf = (page: Page, name: string) =>
  road(page).getByRole('listitem').filter({ hasText: name }).first();

test('a late stone stays in sight with its first day, plan B shows, and the child sees who does what', async ({
  page,
}) => {
  test.setTimeout(400_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Clay');
    await addPeople(tab, plan, [
      { name: 'Reuben', role: 'child', born: '2017-10-05' },
      { name: 'Nan Doreen', role: 'network', relation: words('Nan') },
      { name: 'Idris', role: 'professional' },
      { name: 'Priya', role: 'worker' },
    ]);
    await tab.record.act(plan, setGoal, {
      goal: 'nan',
      children: ['reuben'],
      different: words('Reuben lives at Nan’s.'),
    });
    // Reuben drew himself at Nan's; his wish stands at the goal, and he wants others to see it.
    const wish = {
      wish: 'nan',
      person: 'reuben',
      goal: 'nan',
      words: words('I live at Nan’s.'),
      forAll: true,
    };
    await tab.record.act(plan, sayWish, wish);
  }, '2027-01-20T09:00:00.000Z');
  await page.clock.setFixedTime('2027-01-20T15:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);

  // What Reuben asked stands at goal 1, and on his own screen with the goal it led to.
  await goInside(page, `/plan/${plan}/together/asked/reuben`);
  await expect(page.locator('main').getByText('I live at Nan’s.')).toBeVisible();
  await expect(page.locator('main').getByText('Reuben lives at Nan’s.')).toBeVisible();

  // The road from today to goodbye, as Reuben asked: seven stones. The third says who arranges it, and what if not.
  for (const stone of stones) await layStone(page, plan, stone);
  await goInside(page, `/plan/${plan}/road`);
  await expect(road(page).getByRole('listitem')).toHaveCount(7);

  // Plan B: it leaves the road after Nan's yes and comes back when the weekends begin.
  await goInside(page, `/plan/${plan}/plan-b/new`);
  await page.getByLabel(planB('b.if'), { exact: true }).fill('The home check is not done by its day.');
  await page.getByLabel(planB('b.then'), { exact: true }).fill(ifNot);
  await group(page, planB('b.by')).getByRole('radio', { name: 'Idris' }).check();
  await page.getByLabel(planB('b.within'), { exact: true }).fill('2');
  await page.getByRole('radio', { name: planB('b.working-days'), exact: true }).check();
  await page.getByText(planB('b.place'), { exact: true }).click();
  await page.getByLabel(planB('b.leavesAfter'), { exact: true }).selectOption({ label: 'Nan’s home check' });
  await page.getByLabel(planB('b.comesBackAt'), { exact: true }).selectOption({ label: 'Weekends at Nan’s' });
  await save(page, planB('b.save'));

  // Two stones are reached in time.
  await page.clock.setFixedTime('2027-02-08T15:00:00Z');
  // The app may be on its way to the locked screen by itself, as hours have gone by.
  await expect(() => page.reload()).toPass();
  await unlock(page, QUICK_PASSPHRASE);
  for (const { name } of stones.slice(0, 2)) {
    await goInside(page, `/plan/${plan}/road/edit`);
    await page.getByRole('link', { name, exact: true }).last().click();
    await page.getByText(editor('reach'), { exact: true }).click();
    await button(page, editor('reach-do')).click();
    await expect(page.getByText(editor('reached-on').replace(' {{date}}', ''))).toBeVisible();
  }

  // On 1 March the home check is late. The marker stays at it: nobody is moved on by the calendar.
  await page.clock.setFixedTime('2027-03-01T15:00:00Z');
  await goInside(page, `/plan/${plan}`);
  await expect(() => page.reload()).toPass();
  await unlock(page, QUICK_PASSPHRASE);
  await goInside(page, `/plan/${plan}/road`);
  const check = stoneOf(page, 'Nan’s home check');
  await expect(check.getByText(onPlan('late'), { exact: true })).toBeVisible();
  await expect(check.getByText('was due 26 February')).toBeVisible();
  await expect(road(page).locator('[aria-current=step]')).toContainText('Nan’s home check');

  // Plan B shows on the road: what, who, how soon. Idris puts it in use, and the road says so.
  await expect(page.getByText('Idris · within 2 working days').first()).toBeVisible();
  await goInside(page, `/plan/${plan}`);
  await page
    .getByRole('link', { name: /home check is not done/ })
    .first()
    .click();
  await page.getByText(planB('b.use'), { exact: true }).click();
  await page.getByLabel(planB('b.use-words'), { exact: true }).fill('Nobody has come to Nan’s yet.');
  await button(page, planB('b.use-do')).click();
  await expect(page.getByText('Plan B has been in use since 1 Mar')).toBeVisible();
  await goInside(page, `/plan/${plan}/road`);
  await expect(page.getByText(onPlan('planBInUse'), { exact: true })).toBeVisible();

  // Reuben taps the late stone: who is on it, and what happens now.
  await road(page)
    .getByRole('link', { name: /home check/ })
    .click();
  const about = page.getByRole('region', { name: wordsOf('en-GB', 'road')('chosen') });
  await expect(about.getByText('Idris', { exact: true })).toBeVisible();
  await expect(about.getByText(ifNot)).toBeVisible();

  // Reuben's own view of the same road: it takes longer, who does it, what happens now. In words it is a list.
  const own = wordsOf('en-GB', 'road');
  await page.getByRole('radio', { name: own('as.child') }).check();
  const late = page.getByRole('region', { name: own('child.now') });
  // What is now stands before the road: the first thing seen on a phone.
  const [card, drawn] = [await late.boundingBox(), await road(page).boundingBox()];
  expect(card?.y ?? 0).toBeLessThan(drawn?.y ?? 0);
  await expect(late.getByText(own('child.late'))).toBeVisible();
  await expect(late.getByText('First we said 26 February.')).toBeVisible();
  await expect(late.getByText('Idris does this.')).toBeVisible();
  await expect(late.getByText(ifNot)).toBeVisible();
  await page.getByRole('radio', { name: own('as.words') }).check();
  await expect(road(page).getByRole('listitem')).toHaveCount(7);
  await expect(road(page).locator('[aria-current=step]')).toContainText(/home check.*you are here.*Late/s);
  // Why we are here, how far behind, and that too little is known for an end; and plan B with its place, in words.
  const inWords = page.locator('main');
  await expect(inWords.getByText('“Nan says yes” was reached on')).toBeVisible();
  await expect(inWords.getByText('We are 3 days behind that.')).toBeVisible();
  await expect(inWords.getByText(/At that pace the road ends between .* and /)).toBeVisible();
  await expect(inWords.getByText(/It leaves the road at “Nan’s home check”/)).toBeVisible();
  for (const said of [
    'a visit every 2 weeks and we meet every 6 weeks',
    'no more visits and no more meetings',
  ])
    await expect(road(page).getByText(said)).toBeVisible();

  // A new day with its reason. The first promise stays in sight, here and on the family's road.
  await goInside(page, `/plan/${plan}/road/edit`);
  await page.getByRole('link', { name: 'Nan’s home check', exact: true }).last().click();
  await button(page, editor('quick.fortnight')).click();
  await page.getByLabel(editor('moved-why'), { exact: true }).fill('The checker was ill.');
  await save(page, editor('save'));
  await goInside(page, `/plan/${plan}/road/edit`);
  await expect(page.getByText(/^first promised Fri,? 26 Feb/)).toBeVisible();
  await goInside(page, `/plan/${plan}/road`);
  await expect(check.getByText('by 12 March')).toBeVisible();
  await expect(check.getByText('First promised: 26 February')).toBeVisible();
  await expect(road(page).locator('[aria-current=step]')).toContainText('Nan’s home check');
  await page.getByRole('radio', { name: own('as.child') }).check();
  await expect(late.getByText('Now we say 12 March.')).toBeVisible();
  await expect(late.getByText('First we said 26 February.')).toBeVisible();

  // Each of the four goes on one page of paper, with all that the screen says.
  const behind = 'We are 3 days behind that.';
  for (const [as, said] of [
    ['adult', [behind, 'every 2 weeks', 'every 6 weeks', ifNot]],
    ['child', ['every 2 weeks', 'every 6 weeks', ifNot, 'Idris does this.']],
    ['words', [behind, 'a visit every 2 weeks and we meet every 6 weeks', ifNot]],
    ['numbers', [behind]],
  ] as const) {
    await goInside(page, `/plan/${plan}/print/road`);
    await page.getByRole('radio', { name: own(`as.${as}`) }).check();
    await expect(page.getByRole('article').getByText('Nan’s home check').first()).toBeVisible();
    for (const one of said)
      await expect(page.getByRole('article').getByText(one).first(), `${as}: ${one}`).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), as).toHaveLength(1);
  }
});
