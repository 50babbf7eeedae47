import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { fenced, handOver, PIN, takeBack } from './hand-over.ts';
import { goOffline } from './offline.ts';
import { addPeople } from './people-of.ts';

const t = wordsOf('en-GB', 'hand-over');
const asked = wordsOf('ur', 'feedback');
const action = wordsOf('ur', 'common');
const named = (text: string, name = 'Priya') => fenced(text, name);
const said = 'پیر کا دن ہمارے لیے مشکل ہے۔';

test('Farzana answers in Urdu, from right to left: her faces run the same way, and her words stay hers', async ({
  page,
}) => {
  test.setTimeout(150_000);
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Latif', 'ur');
    await addPeople(tab, plan, [
      { name: 'Farzana', role: 'parent', relation: words('Mum'), language: 'ur' },
      { name: 'Iqra', role: 'child', born: '2014-09-09' },
      { name: 'Priya', role: 'worker' },
    ]);
  }, '2027-02-01T09:00:00.000Z');
  await page.clock.setFixedTime('2027-02-02T15:00:00Z');
  await bringIn(page, backup);
  await goOffline(page);
  await handOver(page, plan, 'Farzana', [], 'ur');

  // Her screens are in her language, said to be a draft, and run from right to left.
  await expect(page.getByRole('heading', { name: asked('sees.title') })).toBeVisible();
  await expect(page.getByText(action('draft.label'))).toBeVisible();
  await page.getByRole('radio', { name: named(asked('sees.worker')) }).check();
  await button(page, asked('sees.start')).click();
  await page.getByRole('heading', { name: asked('parent.worries-clear') }).waitFor();
  await expect(page.locator('main')).toHaveCSS('direction', 'rtl');

  // The faces begin at her reading edge: the sad one on the right, each with its word, none chosen.
  const faces = page.getByRole('radio');
  await expect(faces).toHaveCount(5);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  const left = (at: number) => faces.nth(at).evaluate((face) => face.getBoundingClientRect().left);
  expect(await left(0)).toBeGreaterThan(await left(4));
  await expect(faces.first()).toHaveAccessibleName(asked('faces.yes-no.1'));

  // Four good answers, words instead of a face, a number, and one skip.
  for (const question of ['worries-clear', 'asked-of-me-clear', 'asked-what-i-think']) {
    await page.getByRole('heading', { name: asked(`parent.${question}`) }).waitFor();
    await page.getByRole('radio', { name: asked('faces.yes-no.5'), exact: true }).check();
    await button(page, action('action.next')).click();
  }
  await page.getByRole('heading', { name: named(asked('parent.did-what-said')) }).waitFor();
  await button(page, asked('say-it.tile')).click();
  await page.getByLabel(asked('say.label'), { exact: true }).fill(said);
  await button(page, asked('say-it.keep')).click();
  await page.getByRole('heading', { name: asked('parent.involved') }).waitFor();
  await page.getByRole('radio', { name: '7', exact: true }).check();
  await button(page, action('action.next')).click();
  for (const question of ['what-if-clear', 'safe-to-speak']) {
    await page.getByRole('heading', { name: asked(`parent.${question}`) }).waitFor();
    await button(page, action('action.skip')).click();
  }
  await button(page, asked('say.done')).click();
  await page.getByRole('heading', { name: named(asked('thanks.title'), 'Farzana') }).waitFor();

  // Priya reads in English. Farzana's words stand as she wrote them, marked *not translated*; nothing was low.
  await takeBack(page, PIN, 'ur');
  await expect(page.getByRole('heading', { level: 1, name: t('answers.title') })).toBeVisible();
  await expect(page.getByText(said).first()).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(wordsOf('en-GB', 'common')('not-translated')).first()).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: wordsOf('en-GB', 'feedback')('parent.involved') });
  await expect(row.first()).toContainText('7 of 10');
});
