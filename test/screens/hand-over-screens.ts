import type { Page } from '@playwright/test';
import { paths } from '../../src/plan-ui/paths.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { drawOn } from './draw-on.ts';
import type { Language, Screen } from './screen.ts';
import { goOn, named, plan, stage } from './stage.ts';

// The tablet in a child's hands, and back in the worker's.

/** The tablet in Alfie's hands, with the questions of his age or of another. */
async function handToAlfie(page: Page, language: Language, set?: string): Promise<void> {
  const t = wordsOf(language, 'hand-over');
  await page.locator('input[value=alfie]').check();
  if (set) await page.locator(`input[value="${set}"]`).check();
  await page.getByLabel(t('choose-pin'), { exact: true }).fill('7294');
  await goOn(page);
  await page.locator('input[value=everyone], button[data-size=big]').first().waitFor();
  // His screens speak his own language until somebody chooses another.
  if (language !== 'bn') return;
  await page.getByLabel(wordsOf('en-GB', 'common')('language'), { exact: true }).selectOption(language);
  await page
    .locator(`main[lang=${language}], [lang=${language}] main, main [lang=${language}]`)
    .first()
    .waitFor();
}

async function mayBeSeen(page: Page): Promise<void> {
  // What became of the last answers comes first, where there is a reply.
  const choice = page.locator('input[value=worker-and-manager]');
  while (!(await choice.isVisible())) await goOn(page);
  await choice.check();
}

/** As many questions answered by the fourth face. */
async function answerFaces(page: Page, count: number): Promise<void> {
  await mayBeSeen(page);
  await goOn(page);
  for (let at = 0; at < count; at += 1) {
    const face = page.locator('input[type=radio][value="4"]');
    await face.check();
    const question = await page.getByRole('heading', { level: 1 }).innerText();
    await goOn(page);
    await page.getByRole('heading', { level: 1, name: question, exact: true }).waitFor({ state: 'detached' });
  }
}

/** Alfie chose *scared* for today, and the worker has the tablet back. */
async function scared(page: Page, language: Language): Promise<void> {
  const t = wordsOf(language, 'hand-over');
  await handToAlfie(page, language);
  await answerFaces(page, 2);
  await page.locator('input[type=radio][value="1"]').check();
  await goOn(page);
  await page.locator('textarea').waitFor();
  await page.locator('button[data-icon-only]').last().click();
  await page.getByLabel(t('take.pin'), { exact: true }).fill('7294');
  await goOn(page);
  await page.getByText(t('safety.no-alert'), { exact: true }).waitFor();
}

/** Alfie's set has three questions or five; the last screen has a box to write into. */
async function answerAll(page: Page): Promise<void> {
  await mayBeSeen(page);
  await goOn(page);
  const box = page.locator('textarea');
  const face = page.locator('input[type=radio][value="4"]');
  for (;;) {
    await box.or(face).first().waitFor();
    if (await box.isVisible()) return;
    const question = await page.getByRole('heading', { level: 1 }).innerText();
    await face.check();
    await goOn(page);
    await page.getByRole('heading', { level: 1, name: question, exact: true }).waitFor({ state: 'detached' });
  }
}

/** Every stage of handing the tablet over. */
export const handOverScreens: readonly Screen[] = [
  stage('hand-over-prepared', paths.handOver(plan), async (page) => {
    await page.locator('input[value=alfie]').check();
  }),
  stage('hand-over-you-said', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
  }),
  stage('hand-over-who-may-see', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
    await mayBeSeen(page);
  }),
  stage('hand-over-question', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
    await answerFaces(page, 1);
  }),
  stage('hand-over-question-chosen', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
    await answerFaces(page, 1);
    await page.locator('input[type=radio][value="4"]').check();
    await named(page, wordsOf(language, 'common')('action.next')).waitFor();
  }),
  stage('hand-over-who-not', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language, 'age-12-17');
    await answerFaces(page, 0);
    await page.locator('input[value=lee]').check();
    await named(page, wordsOf(language, 'common')('action.next')).waitFor();
  }),
  stage('hand-over-say-it', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
    await answerFaces(page, 1);
    await page.locator('main button[data-size=tile]').nth(2).click();
    await page.locator('textarea').fill('Bev');
  }),
  stage('hand-over-draw-it', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
    await answerFaces(page, 1);
    await named(page, wordsOf(language, 'feedback')('draw-it.tile')).click();
    await drawOn(page);
  }),
  stage('hand-over-better', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
    await answerFaces(page, 0);
    await page.locator('input[type=radio][value="2"]').check();
    await goOn(page);
    await page.locator('textarea').waitFor();
  }),
  stage('hand-over-not-safe', paths.handOver(plan), async (page, language) => {
    await scared(page, language);
  }),
  stage('hand-over-not-safe-shown', paths.handOver(plan), async (page, language) => {
    await scared(page, language);
    const answers = page.getByText(wordsOf(language, 'hand-over')('safety.answers'), { exact: true });
    await answers.click();
    await answers.evaluate((title) => title.scrollIntoView());
  }),
  stage('hand-over-decided', paths.handOver(plan), async (page, language) => {
    const t = wordsOf(language, 'hand-over');
    await scared(page, language);
    await page.getByLabel(t('safety.what'), { exact: true }).fill('Alfie sleeps at Bev’s tonight.');
    await goOn(page);
    await page.getByRole('heading', { name: t('safety.decided') }).waitFor();
  }),
  stage('hand-over-say-more', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
    await answerAll(page);
  }),
  stage('hand-over-closing', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
    await answerAll(page);
    await goOn(page);
    await page.locator('textarea').waitFor({ state: 'detached' });
  }),
  stage('hand-over-take-back', paths.handOver(plan), async (page, language) => {
    await handToAlfie(page, language);
    await page.locator('button[data-icon-only]').last().click();
    await page.getByLabel(wordsOf(language, 'hand-over')('take.pin'), { exact: true }).fill('1234');
    await goOn(page);
    await page.getByText(wordsOf(language, 'hand-over')('take.wrong')).waitFor();
  }),
  stage('hand-over-results', paths.handOver(plan), async (page, language) => {
    await named(page, wordsOf(language, 'hand-over')('answers.see')).click();
  }),
];
