import type { Page } from '@playwright/test';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { goInside, onPage, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { filesBelow, finds } from '../browser/search-files.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';

const child = wordsOf('en-GB', 'hills');
const worker = wordsOf('en-GB', 'hills-worker');
const feedback = wordsOf('en-GB', 'feedback');
const handing = wordsOf('en-GB', 'hand-over');
const named = (text: string, name: string) => text.replace('{{name}}', name).replace('{{worker}}', name);

const said = 'The kettle whistles and they shout.';
const changed = 'The kettle whistles and Lee shouts.';
const reason = 'Jade asks what frightens Mia.';

const aFamily = async () => {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Hollis');
    await addPeople(tab, plan, [
      { name: 'Mia', role: 'child', born: '2018-03-01' },
      { name: 'Jade', role: 'parent' },
      { name: 'Lee', role: 'parent' },
      { name: 'Priya', role: 'worker' },
    ]);
    await tab.record.act(plan, setGoal, { goal: 'calm', different: words('Evenings are calm.') });
  });
  return { plan, backup };
};

/** From the worker's page to the three hills: Jade was shown them and asked. */
async function beginBeside(page: Page, plan: string): Promise<void> {
  await goInside(page, `/plan/${plan}/hills`);
  await button(page, worker('begin')).click();
  await page.getByRole('radio', { name: worker('parents.asked') }).check();
  await group(page, worker('parents.who')).getByRole('checkbox', { name: 'Jade' }).check();
}

/** A line across the sheet, by mouse. */
async function drawLine(page: Page, height: number): Promise<void> {
  const box = await page.locator('svg[data-draws]').boundingBox();
  if (box === null) throw new Error('no sheet');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * height);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * height, { steps: 6 });
  await page.mouse.up();
}
const sheetWith = (page: Page, lines: number) =>
  page.getByRole('img', { name: child('draw.sheet').replace('{{number}}', String(lines)) });

/** Where others look. */
async function expectShown(page: Page, plan: string, to: Readonly<Record<string, boolean>>): Promise<void> {
  for (const [screen, shown] of Object.entries(to)) {
    await goInside(page, `/plan/${plan}/${screen}`);
    const told = page.locator('main').getByText(changed);
    if (shown) await expect(told.first()).toBeVisible();
    else await expect(told).toHaveCount(0);
  }
}
const nowhere = {
  'print/person/jade': false,
  'print/person/lee': false,
  'print/person/mia': false,
  'print/plan': false,
  'together/hills': false,
  'together/asked/mia': false,
};

test('a child tells on a tablet without signal; it is read back, kept, and shown to nobody until the worker says so and why', async ({
  profile,
}) => {
  test.setTimeout(480_000);
  const { plan, backup } = await aFamily();
  let context = await profile.open();
  let page = await context.newPage();
  await bringIn(page, backup);
  await goOffline(page);

  // Mia picks the worries first. She writes, draws two lines and takes one back.
  await beginBeside(page, plan);
  await button(page, worker('start-here')).click();
  await page.getByRole('button', { name: child('kind.worries') }).click();
  await page.getByLabel(child('write.label')).fill(said);
  await button(page, child('way.draw')).click();
  await drawLine(page, 0.3);
  await drawLine(page, 0.7);
  await expect(sheetWith(page, 2)).toBeVisible();
  await button(page, child('draw.undo')).click();
  await expect(sheetWith(page, 1)).toBeVisible();

  // Pictures, by keyboard alone.
  await button(page, child('way.pictures')).click();
  const house = page.getByRole('checkbox', { name: 'home', exact: true });
  await house.focus();
  await page.keyboard.press('Space');
  await expect(house).toBeChecked();

  // And aloud.
  await button(page, child('way.say')).click();
  await button(page, child('say.start')).click();
  await expect(page.getByText(child('say.listening').split('{{')[0] ?? '')).toContainText(': 2 ');
  await button(page, child('say.stop')).click();
  const hear = () => page.getByRole('button', { name: /^Hear number 1 / });
  await expect(hear()).toBeVisible();

  // The tablet is loaded anew, and locks: nothing of it is lost.
  await page.goto('/');
  await unlock(page, QUICK_PASSPHRASE);
  await goInside(page, `/plan/${plan}/hills`);
  await page.getByRole('link', { name: named(worker('go-on'), 'Mia') }).click();
  await expect(hear()).toBeVisible();
  await button(page, child('way.draw')).click();
  await expect(sheetWith(page, 1)).toBeVisible();
  await button(page, child('done')).click();

  // Priya reads it back. Mia changes a word, and hears it again.
  await button(page, child('pick.finish')).click();
  await page.getByRole('heading', { name: child('back.title') }).waitFor();
  await expect(page.locator('main').getByText(said)).toBeVisible();
  await button(page, child('back.change')).click();
  await page.getByLabel(child('write.label')).fill(changed);
  await button(page, child('done')).click();
  await button(page, child('pick.finish')).click();
  await expect(page.locator('main').getByText(changed)).toBeVisible();
  await button(page, child('back.yes')).click();
  await page.getByRole('heading', { name: named(child('show.title'), 'Priya') }).waitFor();
  await button(page, child('show.no')).click();
  await page.getByRole('heading', { name: child('show.finish-title') }).waitFor();
  await button(page, child('pick.finish')).click();
  await page.getByRole('link', { name: child('end.go-on') }).click();
  await expect(page.getByText(named(worker('may.no'), 'Mia'))).toBeVisible();
  await expectShown(page, plan, nowhere);

  // The battery dies. After the restart it is all there, and none of it can be read on the disk.
  await profile.kill();
  expect(finds(['kettle whistles', '"crayon":"blue"', 'OpusHead'], filesBelow(profile.folder))).toEqual([]);
  context = await profile.open();
  page = await context.newPage();
  await context.setOffline(true);
  await page.goto('/');
  await unlock(page, QUICK_PASSPHRASE);
  await goInside(page, `/plan/${plan}/hills`);
  await expect(page.getByText(changed)).toBeVisible();
  await expect(
    page.getByRole('img', { name: named(child('drawing-of'), 'Mia') }).locator('path'),
  ).toHaveCount(1);
  await expect(hear()).toBeVisible();
  await expect(page.getByText('home', { exact: true })).toBeVisible();

  // Jade may see it, says Priya, and why. It is on her paper and on nobody else's.
  await button(page, worker('share.open')).click();
  const form = page.locator('main');
  await form.getByRole('radio', { name: worker('share.people') }).check();
  await group(page, worker('share.who')).getByRole('checkbox', { name: 'Jade' }).check();
  await button(page, worker('share.save')).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await form.getByLabel(worker('share.because'), { exact: true }).fill(reason);
  await button(page, worker('share.save')).click();
  await expect(onPage(page, reason)).toBeVisible();
  await expectShown(page, plan, { ...nowhere, 'print/person/jade': true });

  // It leads to the goal, and to everybody with the plan.
  await goInside(page, `/plan/${plan}/hills`);
  await button(page, worker('tie.open')).click();
  await form.getByRole('checkbox', { name: 'Evenings are calm.' }).check();
  await button(page, worker('share.open')).click();
  await form.getByRole('radio', { name: worker('share.all') }).check();
  await form.getByLabel(worker('share.because'), { exact: true }).fill('Mia wants it now.');
  await button(page, worker('share.save')).click();
  await expect(page.locator('dl').getByText('Mia wants it now.')).toBeVisible();
  await expectShown(page, plan, { 'print/person/lee': true, 'print/plan': true, 'together/hills': true });
});

test('in Mia’s hands there are her hills only; the PIN brings Priya to what she told', async ({ page }) => {
  const { plan, backup } = await aFamily();
  await bringIn(page, backup);
  await beginBeside(page, plan);
  await button(page, worker('hand-over')).click();
  await page.getByLabel(handing('choose-pin'), { exact: true }).fill('7294');
  await button(page, named(handing('give'), 'Mia')).click();
  await page.getByRole('heading', { name: child('pick.first') }).waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/plan/${plan}/hills`);
  await expect(page).toHaveURL(new RegExp(`#/plan/${plan}/hand-over$`));
  await page.getByRole('button', { name: child('kind.good') }).click();
  await button(page, child('way.write')).click();
  await page.getByLabel(child('write.label')).fill('Biscuit sleeps on my bed.');
  await button(page, child('done')).click();
  await button(page, child('pick.finish')).click();
  await button(page, child('back.yes')).click();
  await button(page, child('show.yes')).click();
  await page.getByRole('heading', { name: child('show.finish-title') }).waitFor();
  await button(page, child('pick.finish')).click();
  await page.getByRole('heading', { name: named(child('end.title'), 'Mia') }).waitFor();
  await page.getByRole('button', { name: named(feedback('corner'), 'Priya') }).click();
  await page.getByLabel(handing('take.pin'), { exact: true }).fill('7294');
  await button(page, handing('take.open')).click();
  await expect(page.getByText('Biscuit sleeps on my bed.')).toBeVisible();
  await expect(page.getByText(named(worker('may.yes'), 'Mia'))).toBeVisible();
});
