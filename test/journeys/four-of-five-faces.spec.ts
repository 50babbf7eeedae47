import type { Page } from '@playwright/test';
import { addStep } from '../../src/plan/step/decide.ts';
import { goInside, onPage, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { answer, handOver, mayBeSeenBy, PIN, takeBack } from './hand-over.ts';
import { goOffline } from './offline.ts';
import { addPeople } from './people-of.ts';

const t = wordsOf('en-GB', 'hand-over');
const asked = wordsOf('en-GB', 'feedback');
const comment = 'too many meetings';
const better = 'Nan helps to choose.';
const next = wordsOf('en-GB', 'common')('action.next');
const reply = 'Two meetings are made into one from 15 March.';

/** The paper for Hanna's mum, as text; also the version at its foot must not tell that somebody answered. */
async function paperForMum(page: Page, plan: string): Promise<string> {
  await goInside(page, `/plan/${plan}/print/person/marta`);
  await page.getByText('Marta rings the school.').waitFor();
  return await page.locator('#root').innerText();
}

test('Hanna says what she thinks with faces, alone, and sees next time what became of it', async ({
  page,
}) => {
  test.setTimeout(150_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Lisowska');
    await addPeople(tab, plan, [
      { name: 'Hanna', role: 'child', born: '2013-05-11' },
      { name: 'Marta', role: 'parent', relation: words('Mum') },
      { name: 'Priya', role: 'worker' },
    ]);
    await tab.record.act(plan, addStep, {
      step: 'ring',
      sentence: words('Marta rings the school.'),
      who: ['marta'],
    });
    const other = await begin(tab, 'Docherty');
    await addPeople(tab, other, [{ name: 'Kelly-Ann', role: 'parent' }]);
  }, '2027-02-01T09:00:00.000Z');
  await page.clock.setFixedTime('2027-02-02T15:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);
  const before = await paperForMum(page, plan);

  // Hanna gets the tablet. First she picks who may see it: Priya and her manager, and so not Mum.
  await handOver(page, plan, 'Hanna');
  await expect(page.getByRole('heading', { name: asked('sees.title') })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await mayBeSeenBy(page, 'worker-and-manager');
  await page.getByRole('heading', { name: asked('child.who-not') }).waitFor();
  await page.getByRole('checkbox', { name: 'Marta' }).check();
  await button(page, next).click();

  // Nothing on the tablet names another family; the back gesture and an address typed by hand lead nowhere.
  const first = page.getByRole('heading', { name: 'I know why Priya is here' });
  await expect(first).toBeVisible();
  await page.goBack();
  await expect(first).toBeVisible();
  await page.goBack();
  await expect(first).toBeVisible();
  await page.evaluate(() => {
    location.hash = '/';
  });
  await expect(first).toBeVisible();
  const everything = `${await page.title()} ${await page.content()}`;
  for (const name of ['Docherty', 'Kelly-Ann', 'Marta', 'Lisowska']) expect(everything).not.toContain(name);

  // Six more questions. No face is chosen beforehand. She skips one; after a low one she is asked what would make it one
  // better; the last screen asks for words.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(page, 'why-you-came', 'Yes');
  await answer(page, 'listened', 'Mostly');
  await answer(page, 'today', null);
  await answer(page, 'explained', 'Mostly');
  await answer(page, 'did-what-said', 'Yes');
  await answer(page, 'plan-is-mine', 'Not much');
  await page.getByRole('heading', { name: asked('better.title') }).waitFor();
  await page.getByLabel(asked('say.label'), { exact: true }).fill(better);
  await button(page, next).click();
  await page.getByLabel(asked('say.label'), { exact: true }).fill(comment);
  await button(page, asked('say.done')).click();

  // The closing page is kind and tells nothing. The tablet stays hers until the right PIN is typed.
  await expect(page.getByRole('heading', { name: 'Thank you, Hanna' })).toBeVisible();
  await expect(page.getByText(comment)).toHaveCount(0);
  await takeBack(page, '1357');
  await expect(page.getByText(t('take.wrong'))).toBeVisible();
  await takeBack(page, PIN);

  // Priya reads it: faces in words, one skipped and not a zero, and who may see it.
  await expect(page.getByRole('heading', { level: 1, name: t('answers.title') })).toBeVisible();
  const said = (question: string) => page.getByRole('listitem').filter({ hasText: question }).first();
  await expect(said('Priya explained things well')).toContainText('Mostly');
  await expect(said('Priya did what was promised')).toContainText('Yes');
  await expect(said(asked('child.today'))).toContainText(t('answers.skipped'));
  await expect(said('This plan is what I would choose')).toContainText(better);
  await expect(page.getByText('For you and your manager, as Hanna chose.')).toBeVisible();
  await expect(page.getByText('Must not see it: Marta')).toBeVisible();
  await expect(page.getByText('Priya replies by Tuesday 16 February 2027')).toBeVisible();

  // Priya writes what will be done about it.
  await expect(page.getByLabel('What Hanna said')).toHaveValue(comment);
  await page.getByLabel(t('answers.we-did'), { exact: true }).fill(reply);
  await button(page, t('answers.keep')).click();
  await expect(onPage(page, reply)).toBeVisible();

  // Mum's copy is word for word what it was: nothing on it tells that an answer exists.
  expect(await paperForMum(page, plan)).toBe(before);

  // The next visit: before anything is asked, Hanna sees what she said and what was done, in words for her age.
  await page.clock.setFixedTime('2027-03-02T15:00:00Z');
  await page.reload();
  await unlock(page, QUICK_PASSPHRASE);
  await handOver(page, plan, 'Hanna');
  await expect(page.getByRole('heading', { level: 1, name: asked('reply.age-12-17.title') })).toBeVisible();
  await expect(page.getByText(comment)).toBeVisible();
  await expect(page.getByText(reply)).toBeVisible();
  await expect(page.getByText('Priya wrote this on Tuesday 2 February 2027')).toBeVisible();
  await button(page, next).click();
  await expect(page.getByRole('heading', { name: asked('sees.title') })).toBeVisible();
});
