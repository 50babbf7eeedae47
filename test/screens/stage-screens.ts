import type { Page } from '@playwright/test';
import { paths } from '../../src/plan-ui/paths.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import type { Language, Screen } from './screen.ts';
import { goOn, named, plan, stage } from './stage.ts';

// Stages of the example family that no address leads to: somebody has tapped, typed or handed over before.

/** A new round in which nobody has answered yet. */
async function askNights(page: Page, language: Language): Promise<void> {
  const t = wordsOf(language, 'scaling');
  await named(page, t('reveal.ask-again')).click();
  await named(page, t('ask.start')).click();
  await page.getByRole('heading', { name: t('wait.title') }).waitFor();
}

/** The tablet in this person's hands, on the question. Their screens speak their language. */
async function answerAs(page: Page, who: RegExp): Promise<void> {
  await page.locator('main li button').filter({ hasText: who }).click();
  await page.locator('main li button').first().waitFor({ state: 'detached' });
  await goOn(page);
  await page.locator('textarea').first().waitFor();
}

/** A meeting that has looked at its first two steps: one goes on, one is stuck. */
async function meet(page: Page, language: Language): Promise<void> {
  const t = wordsOf(language, 'core-group');
  await named(page, t('start.go')).click();
  const going = page.locator('input[value=going]');
  await going.first().waitFor();
  await going.first().click();
  const stuck = page.locator('input[value=stuck]').nth(1);
  await stuck.click();
  await page.getByLabel(t('steps.in-the-way'), { exact: true }).waitFor();
}

export const stageScreens: readonly Screen[] = [
  stage('old-text-change', paths.oldText(plan), async (page, language) => {
    const t = wordsOf(language, 'old-text');
    await named(page, t('prepare.do')).click();
    await page
      .getByRole('group', { name: t('choose') })
      .getByRole('button')
      .nth(1)
      .click();
    await named(page, t('change-do')).waitFor();
  }),
  stage('road-numbers', paths.roadEditor(plan), async (page, language) => {
    const title = wordsOf(language, 'road')('numbers.title');
    await page.getByRole('heading', { name: title }).evaluate((heading) => heading.scrollIntoView());
  }),
  stage('stone-more', paths.roadEditor(plan, 'nights'), async (page, language) => {
    const more = page.getByText(wordsOf(language, 'road-editor')('more'), { exact: true });
    await more.evaluate((title) => title.scrollIntoView());
  }),
  stage('scaling-asking', paths.scaling(plan, 'nights'), async (page, language) => {
    await named(page, wordsOf(language, 'scaling')('reveal.ask-again')).click();
    await named(page, wordsOf(language, 'scaling')('ask.start')).waitFor();
  }),
  stage('scaling-waiting', paths.scaling(plan, 'nights'), askNights),
  stage('scaling-answering', paths.scaling(plan, 'nights'), async (page, language) => {
    await askNights(page, language);
    await answerAs(page, /Kelly-Ann|کیلی|কেলি/);
    await page.locator('input[type=radio][value="6"]').check();
  }),
  stage('template-chosen', paths.template(plan), async (page, language) => {
    await named(page, wordsOf(language, 'template')('name.school')).click();
    await page.getByRole('button', { name: wordsOf(language, 'template')('go') }).waitFor();
  }),
  stage('paste', paths.pastePlan(plan), async () => undefined),
  stage('pasted', paths.pastePlan(plan), async (page, language) => {
    const table =
      '<table><tr><th>Goal</th><th>Action</th><th>Who</th><th>When</th></tr>' +
      '<tr><td rowspan="2">Safe nights</td><td>Ring Bev before a drink</td><td>Kelly-Ann</td><td>14/12/2026</td></tr>' +
      '<tr><td>Attendance to improve</td><td>Aunt Sue</td><td>end of term</td></tr></table>';
    await page.getByLabel(wordsOf(language, 'paste')('box')).evaluate((box, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, table);
    await page.getByLabel(wordsOf(language, 'paste')('sentence')).first().waitFor();
  }),
  stage('scaling-low', paths.scaling(plan, 'nights'), async (page, language) => {
    await askNights(page, language);
    // Every grown-up asked, one of them low: the council's line and all the numbers are on one screen.
    const asked = await page.locator('main li button').allInnerTexts();
    for (const [at, name] of asked.entries()) {
      if (/Alfie|الفی|ایلفی|আলফি/.test(name)) continue;
      await page.locator('main li button').nth(at).click();
      await page.locator('main li button').first().waitFor({ state: 'detached' });
      await goOn(page);
      await page.locator('textarea').first().waitFor();
      await page.locator(`input[type=radio][value="${at + 1}"]`).check();
      await goOn(page);
      await page.locator('textarea').first().waitFor({ state: 'detached' });
      await goOn(page);
      await page.getByRole('heading', { name: wordsOf(language, 'scaling')('wait.title') }).waitFor();
    }
    await goOn(page);
    await page
      .getByRole('link', { name: wordsOf(language, 'scaling')('reveal.council-questions') })
      .waitFor();
  }),
  stage('council-asks', paths.scaling(plan, 'nights'), async (page, language) => {
    await askNights(page, language);
    await answerAs(page, /Kelly-Ann|کیلی|কেলি/);
    await page.locator('input[type=radio][value="1"]').check();
    await goOn(page);
    await page.locator('textarea').first().waitFor({ state: 'detached' });
    await goOn(page);
    await page.getByRole('heading', { name: wordsOf(language, 'scaling')('wait.title') }).waitFor();
    await goOn(page);
    await page.getByRole('link', { name: wordsOf(language, 'scaling')('reveal.council-questions') }).click();
    await page
      .getByRole('heading', { level: 1, name: wordsOf(language, 'council')('bands.asks-title') })
      .waitFor();
  }),
  stage('together-looks', paths.togetherStep(plan, 'walk'), async (page, language) => {
    await named(page, wordsOf(language, 'together')('looks.open')).click();
  }),
  stage('say-back-not-clear', `${paths.sayBack(plan, 'ring')}?speaker=kelly-ann`, async (page, language) => {
    const t = wordsOf(language, 'together');
    await page.locator('textarea').fill('I ring Bev at six.');
    await named(page, t('back.not-clear')).click();
    await named(page, t('back.undo')).waitFor();
  }),
  stage('core-group-under-way', paths.coreGroup(plan), async (page, language) => {
    await meet(page, language);
    const add = named(page, wordsOf(language, 'core-group')('steps.add')).first();
    await add.scrollIntoViewIfNeeded();
    await add.click();
    await page.getByRole('region', { name: wordsOf(language, 'core-group')('add.title') }).waitFor();
  }),
  stage('core-group-finishing', paths.coreGroup(plan), async (page, language) => {
    const t = wordsOf(language, 'core-group');
    await meet(page, language);
    await named(page, t('left.without')).click();
    await page.getByLabel(t('left.why'), { exact: true }).waitFor();
    await page.getByLabel(t('left.why'), { exact: true }).scrollIntoViewIfNeeded();
  }),
  stage('step-advice', paths.step(plan), async (page, language) => {
    const t = wordsOf(language, 'write-step');
    await page.getByLabel(wordsOf(language, 'editing')('written-in'), { exact: true }).selectOption('en-GB');
    await page.getByLabel(t('sentence'), { exact: true }).fill('Kelly-Ann to engage with school');
    await page.getByText(t('advice.no-visible-verb'), { exact: true }).waitFor();
  }),
  stage('person-asked-to-help', paths.person(plan, 'ron'), async (page, language) => {
    const t = wordsOf(language, 'network');
    await page.getByText(t('asked.title'), { exact: true }).click();
    await page.getByText(t('knows.title'), { exact: true }).click();
    await page.getByText(t('shown'), { exact: true }).evaluate((box) => box.scrollIntoView());
  }),
  stage('interpreter-refused', paths.interpreter(plan), async (page, language) => {
    const t = wordsOf(language, 'interpreter');
    await page.getByLabel(t('name'), { exact: true }).fill('Alfie');
    await page.getByText(t('never-a-child')).waitFor();
  }),
  stage('interpreter', paths.interpreter(plan), async (page, language) => {
    const t = wordsOf(language, 'interpreter');
    await page.getByLabel(t('name'), { exact: true }).fill('Mr Saeed');
    await page.getByLabel(t('agency'), { exact: true }).fill('Language Line');
    await page.getByLabel(t('language'), { exact: true }).selectOption('ur');
    await page.getByLabel(t('dialect'), { exact: true }).fill('Mirpuri');
    await named(page, t('save')).first().click();
    await named(page, t('say-yes')).waitFor();
  }),
  stage('step-changed-apart', paths.step(plan, 'walk'), async (page, language) => {
    await page.getByRole('region', { name: wordsOf(language, 'plan')('twoValues') }).waitFor();
  }),
  stage('picture-search', paths.step(plan), async (page, language) => {
    const search = page.getByRole('searchbox');
    await search.fill(language === 'ur' ? 'اسکول' : 'school');
    const found = page.getByRole('status').filter({ hasText: /\d|[۰-۹]/ });
    await found.first().waitFor();
    await search.evaluate((box) => box.scrollIntoView({ block: 'start' }));
  }),
];
