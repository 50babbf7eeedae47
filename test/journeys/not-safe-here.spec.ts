import type { Page } from '@playwright/test';
import { goInside, onPage } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { answer, handOver, mayBeSeenBy, PIN, takeBack } from './hand-over.ts';
import { goOffline } from './offline.ts';
import { addPeople } from './people-of.ts';

const t = wordsOf('en-GB', 'hand-over');
const asked = wordsOf('en-GB', 'feedback');
const council = wordsOf('en-GB', 'council');
const news = wordsOf('en-GB', 'history');
const next = wordsOf('en-GB', 'common')('action.next');
const decided = 'Ellis sleeps at Nan’s tonight. The duty team knows.';

/** The council's duty team, as a worker writes it down in the settings. */
async function writeDutyNumber(page: Page): Promise<void> {
  await goInside(page, '/settings/council');
  await button(page, council('contacts.add')).click();
  await page.getByLabel(council('contacts.council')).fill('Anytown Council');
  await page.getByLabel(council('contacts.name')).fill('Duty team');
  await page.getByLabel(council('contacts.phone')).fill('01632 960 001');
  await button(page, council('contacts.save')).click();
  await page.getByText(wordsOf('en-GB', 'common')('saved')).first().waitFor();
}

/** What somebody looking over the child's shoulder can read. */
const onScreen = (page: Page) => page.locator('#root').innerText();

test('Ellis is scared at bedtime: nobody can tell from the screen, and after the PIN a decision comes first', async ({
  page,
}) => {
  test.setTimeout(150_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Ahmed');
    await addPeople(tab, plan, [
      { name: 'Ellis', role: 'child', born: '2018-11-02' },
      { name: 'Vin', role: 'network' },
      { name: 'Priya', role: 'worker' },
    ]);
  }, '2027-02-01T09:00:00.000Z');
  await page.clock.setFixedTime('2027-02-02T16:40:00Z');
  await bringIn(page, backup);
  await writeDutyNumber(page);
  await goOffline(page);

  // Priya also asks about bedtime. Ellis is eight and gets the questions of his age, and this one.
  await handOver(page, plan, 'Ellis', [asked('child.bedtime')]);
  await mayBeSeenBy(page, 'worker');
  for (const question of ['why-you-came', 'listened', 'today', 'what-next', 'could-say-no'])
    await answer(page, question, null);

  // *Scared*: nothing changes but the chosen face, and the same screen comes next as after any other answer.
  await page.getByRole('heading', { name: asked('child.bedtime') }).waitFor();
  await page.getByRole('radio', { name: 'Happy', exact: true }).check();
  await button(page, next).waitFor();
  const happy = await onScreen(page);
  await page.getByRole('radio', { name: 'Scared', exact: true }).check();
  await button(page, next).waitFor();
  expect(await onScreen(page)).toBe(happy);
  await button(page, next).click();
  await page.getByRole('heading', { name: asked('say.title') }).waitFor();
  await button(page, asked('say.done')).click();
  await expect(page.getByRole('heading', { name: 'Thank you, Ellis' })).toBeVisible();
  expect(await onScreen(page)).not.toMatch(/scared|safe|alert/i);

  // The PIN. Before anything else: talk to Ellis alone, whom to ring, and that nobody was told.
  await takeBack(page, PIN);
  await expect(page.getByRole('heading', { level: 1, name: 'Talk to Ellis alone now' })).toBeVisible();
  await expect(page.getByText(t('safety.no-alert'))).toBeVisible();
  await expect(page.getByText('01632 960 001')).toBeVisible();
  await expect(page.getByText('Scared', { exact: true })).toBeHidden();

  // It cannot be left undecided: it is there again whichever way Priya goes, and the plan says so without a name.
  await page.getByRole('link', { name: t('safety.plan-first') }).click();
  await page.getByRole('link', { name: news('news.decide') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Talk to Ellis alone now' })).toBeVisible();
  await page.getByText(t('safety.answers')).click();
  await expect(page.getByText('Scared', { exact: true })).toBeVisible();

  // Without words nothing is decided. Then the decision is kept, with who and the time.
  await button(page, t('safety.keep')).click();
  await expect(page.getByText(wordsOf('en-GB', 'refusals')('decision-empty'))).toBeVisible();
  await page.getByLabel(t('safety.what'), { exact: true }).fill(decided);
  await page.getByLabel(t('safety.who'), { exact: true }).fill('Ruth Aldous, duty manager');
  await button(page, t('safety.keep')).click();
  await expect(page.getByRole('heading', { name: t('safety.decided') })).toBeVisible();
  await expect(onPage(page, decided)).toBeVisible();
  await expect(page.getByText(/2 Feb 2027, 16:40/)).toBeVisible();
  await expect(page.getByText('With Ruth Aldous, duty manager')).toBeVisible();

  // On no paper and no screen of the family is there a trace of it.
  for (const path of ['print/plan', 'print/person/vin', 'print/person/ellis', 'together']) {
    await goInside(page, `/plan/${plan}/${path}`);
    expect(await onScreen(page)).not.toMatch(/scared|bedtime|alone now|duty/i);
  }
});
