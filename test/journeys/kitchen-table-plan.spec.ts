import type { Page } from '@playwright/test';
import { addPerson, goInside, newFamily, openReal, save, sentenceBox, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { goOffline } from './offline.ts';

const step = wordsOf('en-GB', 'write-step');
const editing = wordsOf('en-GB', 'editing');
const families = wordsOf('en-GB', 'families');

const sentence = 'Auntie Bev walks Alfie to school by 8.50.';

/** The 12 February that comes next, as a family would say it. */
function nextTwelfthOfFebruary(): { year: string; long: string } {
  const today = new Date();
  const passed = today.getMonth() > 1 || (today.getMonth() === 1 && today.getDate() >= 12);
  const year = today.getFullYear() + (passed ? 1 : 0);
  const long = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return { year: String(year), long: long.format(new Date(year, 1, 12)).replace(',', '') };
}

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** What the screen advises about the step that is being written. */
const advised = (page: Page) => page.getByRole('region', { name: step('advice.title') });

/** A step somebody does, and nothing more. */
async function writeStep(page: Page, plan: string, sentence: string, who: string): Promise<void> {
  await goInside(page, `/plan/${plan}/step/new`);
  await expect(sentenceBox(page)).toHaveValue('');
  await sentenceBox(page).fill(sentence);
  await group(page, step('who-does')).getByRole('checkbox', { name: who }).check();
  await save(page, step('save'));
}

/** Alfie's family in the plan: his mum, his aunt, his teacher. */
async function docherty(page: Page): Promise<string> {
  const plan = await newFamily(page, 'Docherty', 'Alfie');
  await addPerson(page, plan, { name: 'Kelly-Ann', role: 'parent', relation: 'Mum' });
  await addPerson(page, plan, { name: 'Auntie Bev', role: 'network', relation: 'Mum’s sister' });
  await addPerson(page, plan, { name: 'Mrs Osei', role: 'professional', relation: 'Teacher' });
  return plan;
}

test('a plan is begun at a kitchen table with no signal, and is there after the tablet was switched off', async ({
  profile,
}) => {
  test.setTimeout(300_000);
  // Once, in the office, Priya's tablet opened Waymark. Then flight mode, and Waymark is opened again.
  let context = await profile.open();
  let page = await context.newPage();
  await page.goto('/');
  await goOffline(page);
  await openReal(page, 'Priya Nand');
  const plan = await docherty(page);

  // She types what was said at the last conference and taps who it is about. Four gaps are named, and nothing stops her.
  await goInside(page, `/plan/${plan}/step/new`);
  await sentenceBox(page).fill('Kelly-Ann to engage with school');
  const advice = advised(page);
  await group(page, step('who-does')).getByRole('checkbox', { name: 'Kelly-Ann' }).check();
  await expect(advice.getByText(step('advice.no-visible-verb'))).toBeVisible();
  await expect(advice.getByText(step('advice.no-date'), { exact: true })).toBeVisible();
  await expect(advice.getByText(step('advice.no-check'), { exact: true })).toBeVisible();
  await expect(advice.getByText(step('advice.jargon'), { exact: true })).toBeVisible();
  await expect(advice.getByText(/go to, meet or talk with/)).toBeVisible();
  const cards = advice.locator('section > ul > li, :scope > ul > li');
  const small = [step('advice.fine.no-person'), step('advice.also')];
  await expect(cards).toHaveCount(4 + small.length);
  for (const title of small) await expect(cards.filter({ hasText: title })).toHaveCount(1);

  // A template is offered: somebody walks the child to school by a time. They fill it together, and it is one thing anyone can see.
  await group(page, step('who-does')).getByRole('checkbox', { name: 'Kelly-Ann' }).uncheck();
  await button(page, editing('phrases.open')).click();
  const ready = page.getByRole('dialog', { name: editing('phrases.title') });
  await ready.getByLabel(editing('phrases.search'), { exact: true }).fill('walks school');
  await ready.getByRole('button', { name: /walks .* to school by/ }).click();
  await group(page, editing('phrases.who')).getByRole('radio', { name: 'Auntie Bev' }).check();
  await group(page, editing('phrases.time')).getByRole('checkbox', { name: '8.50' }).check();
  await expect(sentenceBox(page)).toHaveValue(sentence);
  await expect(group(page, step('who-does')).getByRole('checkbox', { name: 'Auntie Bev' })).toBeChecked();
  await expect(advice.getByText(step('advice.no-visible-verb'))).toBeHidden();

  // Nine days in ten, until 12 February.
  const until = nextTwelfthOfFebruary();
  await group(page, step('by-when'))
    .getByRole('radio', { name: step('nine-in-ten') })
    .check();
  const last = group(page, step('until'));
  await last.getByLabel('Day').fill('12');
  await last.getByLabel('Month').fill('2');
  await last.getByLabel('Year').fill(until.year);
  await expect(last.getByText(until.long)).toBeVisible();

  // Mrs Osei looks, and texts each Friday. The first picture that fits the words.
  await group(page, step('how-know'))
    .getByRole('checkbox', { name: step('text-on-friday') })
    .check();
  await group(page, step('who-checks')).getByRole('radio', { name: 'Mrs Osei' }).check();
  await expect(advice.getByText(step('advice.fine.no-check'))).toBeVisible();
  await group(page, 'Picture').getByRole('radio', { name: 'school', exact: true }).check();
  await save(page, step('save'));

  // My families say that this is on this tablet only.
  await goInside(page, '/');
  await expect(page.getByText(families('backup.never'))).toBeVisible();
  await expect(page.getByText(families('backup.sent'))).toBeVisible();

  // The tablet goes flat and starts again, still in flight mode.
  await profile.kill();
  context = await profile.open();
  await context.setOffline(true);
  page = await context.newPage();
  await page.goto(`/#/plan/${plan}`);
  await unlock(page);

  // Step, picture and who wrote it are there.
  const kept = page.getByRole('listitem').filter({ hasText: sentence }).first();
  await expect(kept).toBeVisible();
  await expect(kept.getByText(/^Auntie Bev · 9 days in 10, to .* 12 Feb/)).toBeVisible();
  await page.getByRole('link', { name: sentence }).first().click();
  await expect(group(page, 'Picture').getByRole('radio', { name: 'school', exact: true })).toBeChecked();
  await expect(group(page, step('who-checks')).getByRole('radio', { name: 'Mrs Osei' })).toBeChecked();
  await goInside(page, `/plan/${plan}/history`);
  const told = page.getByRole('listitem').filter({ hasText: sentence }).filter({ hasText: 'by Priya Nand' });
  await expect(told.first()).toBeVisible();

  // Kelly-Ann has five open steps. A sixth one is typed: the advice says that it is too much, and still saves.
  for (const one of [
    'rings the school',
    'reads with Alfie',
    'meets Gwen',
    'fills in the form',
    'buys new shoes',
  ])
    await writeStep(page, plan, `Kelly-Ann ${one}.`, 'Kelly-Ann');
  await goInside(page, `/plan/${plan}/step/new`);
  await sentenceBox(page).fill('Kelly-Ann goes to the dentist with Alfie.');
  await expect(advised(page).getByText(/open steps/)).toBeHidden();
  await group(page, step('who-does')).getByRole('checkbox', { name: 'Kelly-Ann' }).check();
  await expect(advised(page).getByText('Kelly-Ann would have 6 open steps.')).toBeVisible();
  await save(page, step('save'));
});
