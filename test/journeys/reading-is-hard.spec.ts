import type { Page } from '@playwright/test';
import { addStep } from '../../src/plan/step/decide.ts';
import { goInside, unlock } from '../browser/acts.ts';
import { expect, test } from '../browser/app.ts';
import { backupOf, begin, bringIn, QUICK_PASSPHRASE } from '../browser/quick-tablet.ts';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { endOfText, lendVoices, sayWord, whatWasRead } from './a-voice.ts';
import { goOffline } from './offline.ts';
import { group } from './on-screen.ts';
import { addPeople } from './people-of.ts';
import { expectPlainPaper, expectShortSentences } from './plain-on-paper.ts';

const t = wordsOf('en-GB', 'together');
const common = wordsOf('en-GB', 'common');

const hereToo = t('here-too').replace('{{names}}', 'Les Quick');
const school = 'Tanya walks Mia to school by 8.50.';
const bed = 'Tanya puts Mia to bed by eight.';
const clinic = 'Tanya takes Mia to the clinic.';
const deans = 'Dean cooks tea on Fridays.';
const priyas = 'Priya rings the landlord about the heater.';

/** Tanya has a learning disability and her advocate Les beside her. Three steps are hers; two are other people's. */
async function broomes(): Promise<{ backup: Buffer; plan: string }> {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Broome');
    await addPeople(tab, plan, [
      { name: 'Mia', role: 'child', born: '2020-06-01' },
      { name: 'Tanya', role: 'parent', relation: words('Mum') },
      { name: 'Dean', role: 'parent', relation: words('Dad') },
      { name: 'Les Quick', role: 'professional', relation: words('Advocate') },
      { name: 'Priya', role: 'worker', phone: '01632 960 002' },
    ]);
    for (const [sentence, who, picture, date, helpers] of [
      [school, 'tanya', 'school', '2027-02-05', ['dean']],
      [bed, 'tanya', 'bed', '2027-02-12', []],
      [clinic, 'tanya', 'nurse', '2027-02-19', ['les-quick']],
      [deans, 'dean', 'cooking', '2027-02-26', []],
      [priyas, 'priya', 'phone', '2027-01-29', []],
    ] as const) {
      const added = await tab.record.act(plan, addStep, {
        step: `${who}-${picture}`,
        sentence: words(sentence),
        who: [who],
        helpers: [...helpers],
        picture,
        when: { kind: 'by', date },
      });
      if (!added.ok) throw new Error(JSON.stringify(added));
    }
  }, '2027-01-20T09:00:00.000Z');
  return { backup, plan };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('link', { name: common('action.next'), exact: true });

/** Tanya's face on the first screen of the plan; ends on what she is asked to do. */
async function tapTanya(page: Page, plan: string): Promise<void> {
  await goInside(page, `/plan/${plan}/together`);
  await page
    .getByRole('list', { name: t('asked') })
    .getByRole('link', { name: 'Tanya' })
    .click();
  await expect(heading(page)).toHaveText(t('asked-of').replace('{{name}}', 'Tanya'));
}

/** One step on the screen and none of the others. */
async function expectAlone(page: Page, sentence: string): Promise<void> {
  await expect(heading(page)).toContainText(sentence);
  const others = [school, bed, clinic, deans, priyas].filter((one) => one !== sentence);
  for (const other of others) await expect(page.locator('main')).not.toContainText(other);
  await expectShortSentences(page.locator('main'));
}

/** After a step: her words as Priya types them, and whether it is clear. */
async function sayBack(page: Page, own: string, clear: boolean): Promise<void> {
  await next(page).click();
  await expect(heading(page)).toHaveText(t('back.title').replace('{{name}}', 'Tanya'));
  await page.getByLabel(t('back.own-words').replace('{{name}}', 'Tanya'), { exact: true }).fill(own);
  await button(page, t(clear ? 'back.clear' : 'back.not-clear')).click();
  await expect(page.getByText(t(clear ? 'back.clear-then' : 'back.not-clear-then'))).toBeVisible();
  await expectShortSentences(page.locator('main'));
}

test('Tanya, who finds reading hard, looks at her steps in pictures, says each one back, and begins next time with the one that was not clear', async ({
  page,
}) => {
  test.setTimeout(400_000);
  const { backup, plan } = await broomes();
  await page.clock.setFixedTime('2027-01-20T15:00:00Z');
  await lendVoices(page);
  await bringIn(page, backup);
  await goOffline(page);

  // Her own page: three things, the days to go in words, and what others promise.
  await tapTanya(page, plan);
  const asked = page.locator('main ol > li');
  await expect(asked).toHaveCount(3);
  await expect(asked.first()).toContainText('in 16 days');
  await expect(page.getByRole('region', { name: t('others') })).toContainText(priyas);
  await expectShortSentences(page.locator('main'));

  // Pictures and few words, large; it is kept for Tanya.
  await button(page, t('looks.open')).click();
  await group(page, t('looks.level'))
    .getByRole('radio', { name: t('looks.pictures') })
    .check();
  await group(page, t('looks.size'))
    .getByRole('radio', { name: t('looks.large'), exact: true })
    .check();
  await expect(page.getByText(t('looks.kept-for').replace('{{name}}', 'Tanya'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await button(page, common('action.done')).click();

  // One step on one screen, read aloud by the voice on the tablet, slowly; the word it has come to is marked.
  await page.getByRole('link', { name: t('first-step') }).click();
  await expectAlone(page, school);
  await expect(page.locator('main img, main svg').first()).toBeVisible();
  await button(page, common('action.listen')).click();
  await expect.poll(() => whatWasRead(page)).toEqual([{ text: school, voice: 'on the tablet', slow: true }]);
  await sayWord(page, school, 'walks');
  await expect(heading(page).locator('span', { hasText: /^walks$/ })).toBeVisible();
  await sayWord(page, school, 'school');
  await expect(heading(page).locator('span', { hasText: /^school$/ })).toBeVisible();
  await endOfText(page);
  await expect.poll(async () => (await whatWasRead(page)).at(-1)?.text).toContain('Tanya');
  await button(page, common('action.stop-listening')).click();

  // The few words under the picture are found together. The voice still reads the whole sentence.
  await button(page, t('few.find')).click();
  await page.getByLabel(t('few.label'), { exact: true }).fill('School by 8.50');
  await button(page, common('action.save')).click();
  await expect(heading(page)).toHaveText('School by 8.50');

  // After each step Tanya says it back; the second one comes back wrong. Les, her advocate, sits beside her.
  await button(page, t('who-here')).click();
  await group(page, t('who-here')).getByRole('checkbox', { name: 'Les Quick' }).check();
  await expect(button(page, hereToo)).toBeVisible();
  await sayBack(page, 'I take Mia to school before ten to nine.', true);
  await expect(page.getByText(hereToo)).toBeVisible();
  await next(page).click();
  await expectAlone(page, bed);
  await sayBack(page, 'I go to bed at eight.', false);
  await next(page).click();
  await expectAlone(page, clinic);
  await sayBack(page, 'I take Mia to the nurse.', true);

  // A slip of the finger on the last one is taken back, and said again.
  await button(page, t('back.undo')).click();
  await page.getByLabel(t('back.own-words').replace('{{name}}', 'Tanya'), { exact: true }).fill('We go.');
  await button(page, t('back.clear')).click();
  await expect(page.getByText(t('back.clear-then'))).toBeVisible();

  // The next visit. Nothing has to be chosen again, and what was not clear is first.
  await page.clock.setFixedTime('2027-01-27T15:00:00Z');
  await goInside(page, `/plan/${plan}`);
  await page.reload();
  await unlock(page, QUICK_PASSPHRASE);
  await tapTanya(page, plan);
  await expect(asked.first()).toContainText(bed);
  await expect(asked.first()).toContainText(t('not-clear-first'));
  await page.getByRole('link', { name: t('first-step') }).click();
  await expect(heading(page)).toContainText(bed);
  await expect(page.getByText(t('not-clear-first'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await next(page).click();
  const before = page.getByRole('region', { name: t('back.before') });
  await expect(before).toContainText('I go to bed at eight.');
  await expect(before).toContainText(t('back.not-clear'));
  await expect(before).toContainText(hereToo);

  // Her words are in the history, the slip too.
  await goInside(page, `/plan/${plan}/history`);
  await expect(page.getByText(wordsOf('en-GB', 'history')('facts.step-said-back-undone'))).toBeVisible();
  await expect(page.getByText('I take Mia to the nurse.')).toBeVisible();
  await expect(page.getByText(hereToo).first()).toBeVisible();

  // Her copy: three pages at most, nothing small, pictures first, nobody else's step.
  await goInside(page, `/plan/${plan}/print/person/tanya`);
  const paper = page.locator('article');
  for (const own of [school, bed, clinic]) await expect(paper).toContainText(own);
  for (const other of [deans, priyas]) await expect(paper).not.toContainText(other);
  await expectShortSentences(paper);
  await expectPlainPaper(page, 3);
});

test('a voice that does not tell its words has the whole sentence marked; a language without a voice says so', async ({
  page,
}) => {
  const { backup, plan } = await broomes();
  await page.clock.setFixedTime('2027-01-20T15:00:00Z');
  await lendVoices(page);
  await bringIn(page, backup);
  await goInside(page, `/plan/${plan}/together/step/tanya-school`);
  await button(page, common('action.listen')).click();
  await expect(heading(page).locator('span', { hasText: school })).toBeVisible();
  await page.getByLabel(common('language')).selectOption('pl');
  await expect(page.getByText(wordsOf('pl', 'common')('some-without-voice'))).toBeVisible();
});
