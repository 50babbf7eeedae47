import type { Page } from '@playwright/test';
import { paths } from '../../src/plan-ui/paths.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { drawOn } from './draw-on.ts';
import type { Language, Screen } from './screen.ts';
import { settled } from './settled.ts';
import { named, plan, stage } from './stage.ts';

// A child's three hills: the worker's page further on, and every screen of a child who tells.

/** A new telling of Alfie's, beside the worker; ends where he picks a hill. */
async function beginHills(page: Page, language: Language): Promise<void> {
  const t = wordsOf(language, 'hills-worker');
  await named(page, t('again')).click();
  await page.getByRole('radio', { name: t('parents.lives-elsewhere') }).check();
  await settled(page); // the tick in the chip may move what stands below it
  await named(page, t('start-here')).click();
  await page.getByRole('heading', { level: 1, name: wordsOf(language, 'hills')('pick.first') }).waitFor();
}

async function openHill(page: Page, language: Language, kind: 'good' | 'worries' | 'wishes'): Promise<void> {
  const t = wordsOf(language, 'hills');
  await page.getByRole('button', { name: t(`kind.${kind}`) }).click();
  await page.getByRole('heading', { level: 1, name: t(`ask.${kind}`) }).waitFor();
}

async function pickPictures(page: Page, language: Language): Promise<void> {
  await named(page, wordsOf(language, 'hills')('way.pictures')).click();
  await page.locator('input[value=house]').check();
  await page.locator('input[value=gran]').check();
}

async function readBackHills(page: Page, language: Language): Promise<void> {
  await beginHills(page, language);
  await openHill(page, language, 'good');
  await drawOn(page);
  await pickPictures(page, language);
  await named(page, wordsOf(language, 'hills')('way.write')).click();
  await page.locator('textarea').fill(language === 'ur' ? 'نانی دال بناتی ہیں۔' : 'Gran makes dal.');
  await named(page, wordsOf(language, 'hills')('done')).click();
  await named(page, wordsOf(language, 'hills')('pick.finish')).click();
  await named(page, wordsOf(language, 'hills')('back.yes')).waitFor();
}

export const hillsScreens: readonly Screen[] = [
  stage('hills-before', paths.hills(plan), async (page, language) => {
    await named(page, wordsOf(language, 'hills-worker')('again')).click();
    await page.getByRole('radio').nth(2).check();
  }),
  stage('hills-share', paths.hills(plan), async (page, language) => {
    const open = named(page, wordsOf(language, 'hills-worker')('share.open')).nth(1);
    await open.scrollIntoViewIfNeeded();
    await open.click();
    await page.getByLabel(wordsOf(language, 'hills-worker')('share.because'), { exact: true }).waitFor();
  }),
  stage('hills-tie', paths.hills(plan), async (page, language) => {
    await named(page, wordsOf(language, 'hills-worker')('tie.open')).first().click();
    await page
      .getByRole('link', { name: wordsOf(language, 'hills-worker')('tie.wish') })
      .scrollIntoViewIfNeeded();
  }),
  stage('hills-pick', paths.hills(plan), beginHills),
  stage('hills-draw', paths.hills(plan), async (page, language) => {
    await beginHills(page, language);
    await openHill(page, language, 'good');
    await drawOn(page);
  }),
  stage('hills-pictures', paths.hills(plan), async (page, language) => {
    await beginHills(page, language);
    await openHill(page, language, 'wishes');
    await pickPictures(page, language);
  }),
  stage('hills-write', paths.hills(plan), async (page, language) => {
    await beginHills(page, language);
    await openHill(page, language, 'worries');
    await page.locator('textarea').fill(language === 'ur' ? 'رات کو شور ہوتا ہے۔' : 'It is loud at night.');
  }),
  stage('hills-say', paths.hills(plan), async (page, language) => {
    await beginHills(page, language);
    await openHill(page, language, 'worries');
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await named(page, wordsOf(language, 'hills')('way.say')).click();
    await named(page, wordsOf(language, 'hills')('say.start')).click();
    await page.getByText(wordsOf(language, 'hills')('say.problem.refused')).waitFor();
  }),
  stage('hills-read-back', paths.hills(plan), readBackHills),
  stage('hills-may-show', paths.hills(plan), async (page, language) => {
    await readBackHills(page, language);
    await named(page, wordsOf(language, 'hills')('back.yes')).click();
    await named(page, wordsOf(language, 'hills')('show.not-sure')).waitFor();
  }),
  stage('hills-end', paths.hills(plan), async (page, language) => {
    await beginHills(page, language);
    await openHill(page, language, 'good');
    await named(page, wordsOf(language, 'hills')('done')).click();
    await named(page, wordsOf(language, 'hills')('pick.finish')).click();
    await page.getByRole('heading', { name: wordsOf(language, 'hills')('show.finish-title') }).waitFor();
    await named(page, wordsOf(language, 'hills')('pick.finish')).click();
    await page.getByRole('link', { name: wordsOf(language, 'hills')('end.go-on') }).waitFor();
  }),
];
