import type { Browser, BrowserContext, Page } from '@playwright/test';
import { addStep } from '../../src/plan/step/decide.ts';
import { goInside, save, sentenceBox } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { previewOrigin } from '../browser/origin.ts';
import { backupOf, begin, bringIn, chooseBackup } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { watchContext } from '../browser/watch-context.ts';
import { words } from '../builders/story.ts';
import { goOffline } from './offline.ts';
import { chooseDay, group, takeBackup } from './on-screen.ts';
import { addPeople } from './people-of.ts';
import { writesAs } from './writes-as.ts';

const step = wordsOf('en-GB', 'write-step');
const onPlan = wordsOf('en-GB', 'plan');
const settings = wordsOf('en-GB', 'settings');

const sentences = [
  'Gwen weighs the twins.',
  'Dad mends the stair gate.',
  'Mum rings the nursery.',
  'Gran comes for tea.',
  'Gwen brings the forms.',
  'Dad reads at bedtime.',
];

/** One more tablet in the same office: a browser of its own with everything of the backup, and its worker's name. */
async function tabletOf(context: BrowserContext, backup: Buffer, worker: string): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime('2027-02-01T10:00:00Z');
  await bringIn(page, backup);
  await writesAs(page, worker);
  await goOffline(page);
  return page;
}

/** One of the six steps on its own screen; `number`: 1 to 6. */
async function openStep(
  page: Page,
  plan: string,
  number: number,
  says = sentences[number - 1],
): Promise<void> {
  await goInside(page, `/plan/${plan}/step/step-${number}`);
  await expect(sentenceBox(page)).toHaveValue(says ?? '');
}

async function chooseAnotherDay(page: Page, day: string): Promise<void> {
  await chooseDay(group(page, step('by-day')), day);
  await save(page, step('save'));
}

/** A second browser that knows nothing of the first one. */
async function another(browser: Browser): Promise<{ context: BrowserContext; faults: readonly string[] }> {
  const context = await browser.newContext({
    baseURL: previewOrigin,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  return { context, faults: watchContext(context, previewOrigin) };
}

test('two tablets changed one step apart: both days are shown, one is chosen, the other stays in the history', async ({
  context,
  browser,
}) => {
  test.setTimeout(150_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Adair');
    await addPeople(tab, plan, [{ name: 'Ada', role: 'child' }]);
    for (const [at, sentence] of sentences.entries())
      await tab.record.act(plan, addStep, {
        step: `step-${at + 1}`,
        sentence: words(sentence),
        when: { kind: 'by', date: '2027-02-12' },
      });
  }, '2027-01-29T10:00:00.000Z');
  const priya = await tabletOf(context, backup, 'Priya Nand');
  const second = await another(browser);
  const gwen = await tabletOf(second.context, backup, 'Gwen Adair');

  // Apart and without signal, both give step 4 another day. Priya also rewords step 2, Gwen step 6.
  await openStep(priya, plan, 4);
  await chooseAnotherDay(priya, '2027-02-19');
  await openStep(priya, plan, 2);
  await sentenceBox(priya).fill('Dad mends both stair gates.');
  await save(priya, step('save'));
  await openStep(gwen, plan, 4);
  await chooseAnotherDay(gwen, '2027-02-26');
  await openStep(gwen, plan, 6);
  await sentenceBox(gwen).fill('Dad reads a book at bedtime.');
  await save(gwen, step('save'));

  // Gwen's file comes into Priya's tablet.
  const file = await takeBackup(gwen);
  await goInside(priya, '/settings/backup');
  await chooseBackup(priya, file);
  await button(priya, settings('backup.in-go')).click();
  await expect(priya.getByText('2 things were new here.')).toBeVisible();

  // Steps 2 and 6 have merged without a word.
  await openStep(priya, plan, 2, 'Dad mends both stair gates.');
  await openStep(priya, plan, 6, 'Dad reads a book at bedtime.');
  await expect(priya.getByRole('region', { name: onPlan('twoValues') })).toHaveCount(0);

  // Step 4 shows both days, who wrote them and when. Priya chooses Gwen's.
  await openStep(priya, plan, 4);
  const apart = priya.getByRole('region', { name: onPlan('twoValues') });
  await expect(apart.getByRole('listitem')).toHaveCount(2);
  await expect(apart.getByRole('listitem').filter({ hasText: '19 Feb' })).toContainText(
    'Priya Nand wrote on',
  );
  const hers = apart.getByRole('listitem').filter({ hasText: '26 Feb' });
  await expect(hers).toContainText('Gwen Adair wrote on');
  await hers.getByRole('button', { name: onPlan('useThis') }).click();
  await expect(apart).toBeHidden();
  await expect(group(priya, step('by-day')).getByText('Friday 26 February 2027')).toBeVisible();

  // The other day is in the history, with who wrote it.
  await goInside(priya, `/plan/${plan}/history`);
  const lines = priya
    .getByRole('listitem')
    .filter({ hasText: wordsOf('en-GB', 'history')('facts.step-dated') });
  await expect(
    lines.filter({ hasText: '19 Feb' }).filter({ hasText: 'by Priya Nand' }).first(),
  ).toBeVisible();
  await expect(
    lines.filter({ hasText: '26 Feb' }).filter({ hasText: 'by Gwen Adair' }).first(),
  ).toBeVisible();

  await second.context.close();
  expect(second.faults).toEqual([]);
});
