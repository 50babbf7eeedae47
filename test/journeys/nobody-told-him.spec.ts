import type { Page } from '@playwright/test';
import { addStep } from '../../src/plan/step/decide.ts';
import { goInside, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { answer, handOver, mayBeSeenBy, PIN, takeBack } from './hand-over.ts';
import { goOffline } from './offline.ts';
import { addPeople } from './people-of.ts';

const people = wordsOf('en-GB', 'people');
const asked = wordsOf('en-GB', 'feedback');
const onPlan = wordsOf('en-GB', 'plan');
const together = wordsOf('en-GB', 'together');

const rings = 'Corey rings Mia on Wednesdays at 6.';
const course = 'Corey goes to the fathers’ group on Mondays.';
const why = 'I only heard of all this today.';
const because = 'I work nights on Mondays.';

/** Opened on 28 December; Corey lives elsewhere and has parental responsibility. Nobody tells him. */
async function bassetts(): Promise<{ backup: Buffer; plan: string }> {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Bassett');
    await addPeople(tab, plan, [
      { name: 'Mia', role: 'child', born: '2019-06-01' },
      { name: 'Corey', role: 'parent', relation: words('Dad'), responsibility: 'yes' },
      { name: 'Priya', role: 'worker' },
    ]);
    for (const [at, sentence] of [rings, course].entries())
      await tab.record.act(plan, addStep, {
        step: `s${at}`,
        sentence: words(sentence),
        who: ['corey'],
        when: { kind: 'by', date: `2027-02-0${at + 3}` },
      });
  }, '2026-12-28T09:00:00.000Z');
  return { backup, plan };
}

const since = (days: number) =>
  people('not-told_other').replace('{{name}}', 'Corey').replace('{{count}}', String(days));
const stays = people('told-after_other').replace('{{name}}', 'Corey').replace('{{count}}', '23');
const onDashboard = (page: Page) => page.getByText('Nobody has told Corey for 23 days.');

test('a father nobody told for 23 days says so, is told, and what he thinks stands beside his step', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const { backup, plan } = await bassetts();
  await page.clock.setFixedTime('2027-01-20T15:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);

  // The first screen says for how long nobody has told him; so does the page of people.
  await goInside(page, '/');
  await expect(onDashboard(page)).toBeVisible();
  await goInside(page, `/plan/${plan}/people`);
  await expect(page.getByText(since(23))).toBeVisible();

  // At the first meeting he has the tablet to himself: how much he took part is 0 of 10, and he says why.
  await handOver(page, plan, 'Corey');
  await mayBeSeenBy(page, 'worker-and-manager');
  for (const question of ['worries-clear', 'asked-of-me-clear', 'asked-what-i-think', 'did-what-said'])
    await answer(page, question, null, 'parent');
  await answer(page, 'involved', '0', 'parent');
  // Low: he is asked what would make it one better, and skips that too.
  await page.getByRole('heading', { name: asked('better.title') }).waitFor();
  await button(page, wordsOf('en-GB', 'common')('action.skip')).click();
  await answer(page, 'what-if-clear', null, 'parent');
  await answer(page, 'safe-to-speak', null, 'parent');
  await page.getByLabel(asked('say.label'), { exact: true }).fill(why);
  await button(page, asked('say.done')).click();
  await takeBack(page, PIN);
  const involved = page.getByRole('listitem').filter({ hasText: asked('parent.involved') });
  await expect(involved.first()).toContainText('0');
  await expect(page.getByLabel('What Corey said')).toHaveValue(why);

  // Priya writes down that he was told, at home, with a copy. Nobody needs reminding any more; the 23 days stay.
  await goInside(page, `/plan/${plan}/people`);
  await page.getByRole('link', { name: people('tell') }).click();
  await page.getByLabel(people('told-how'), { exact: true }).fill('At home. A copy was given.');
  await button(page, people('told-do')).click();
  await expect(page.getByText(people('told-on').replace('{{date}}', '20 Jan 2027'))).toBeVisible();
  await expect(page.getByText(stays)).toBeVisible();
  await goInside(page, `/plan/${plan}/people`);
  await expect(page.getByText(people('told-on').replace('{{date}}', '20 Jan 2027'))).toBeVisible();
  await expect(page.getByText(since(23))).toHaveCount(0);
  // The PIN brought back this plan only; the list of families asks for the passphrase.
  await goInside(page, '/');
  await unlock(page, QUICK_PASSPHRASE);
  await expect(page.getByText('Bassett').first()).toBeVisible();
  await expect(onDashboard(page)).toHaveCount(0);

  // What I am asked to do: two steps. He taps the second one and disagrees with it in his own words.
  await goInside(page, `/plan/${plan}/together/asked/corey`);
  const own = page.getByRole('listitem').filter({ has: page.getByRole('link') });
  await expect(own).toContainText([rings, course]);
  await page.getByRole('link', { name: course }).click();
  await button(page, onPlan('disagree')).click();
  await page.getByLabel(onPlan('disagree'), { exact: true }).fill(because);
  await button(page, together('keep')).click();
  await expect(
    page.getByRole('status').filter({ hasText: wordsOf('en-GB', 'common')('saved') }),
  ).toBeVisible();

  // On his paper it stands beside that step and not beside the other.
  await goInside(page, `/plan/${plan}/print/person/corey`);
  const onPaper = (sentence: string) => page.getByRole('listitem').filter({ hasText: sentence }).first();
  await expect(onPaper(course)).toContainText(because);
  await expect(onPaper(rings)).toBeVisible();
  await expect(onPaper(rings)).not.toContainText(because);
});
