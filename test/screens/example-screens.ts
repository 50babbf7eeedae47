import type { Page } from '@playwright/test';
import { paths } from '../../src/plan-ui/paths.ts';
import { button, openStart, wordsOf } from '../browser/set-up-tablet.ts';
import type { Language, Screen } from './screen.ts';
import { settled } from './settled.ts';

const plan = 'example';

/** From a fresh browser into the example family. */
export async function openExample(page: Page, language: Language): Promise<void> {
  await openStart(page, language);
  await button(page, wordsOf(language, 'start')('lookRound')).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (language === 'bn') await speak(page, language);
}

/** The example's own words are in the languages that come with the app: any other is chosen on a family's screen. */
async function speak(page: Page, language: Language): Promise<void> {
  await goTo(page, paths.together(plan));
  await page.getByLabel(wordsOf('en-GB', 'common')('language'), { exact: true }).selectOption(language);
  await page.getByRole('heading', { name: wordsOf(language, 'together')('title') }).waitFor();
  await goTo(page, paths.families);
}

/** To an address of the opened app, without loading the page anew: the example lives in memory. */
export async function goTo(page: Page, address: string): Promise<void> {
  const going = await page.evaluate((hash) => {
    if (location.hash === hash || (location.hash === '' && hash === '#/')) return false;
    const sameScreen = location.hash.split('?')[0] === hash.split('?')[0];
    // The old screen stays until the new one is here: mark it, to tell the two apart.
    if (!sameScreen) document.querySelector('main')?.setAttribute('data-left', '');
    location.hash = hash;
    return !sameScreen;
  }, `#${address}`);
  if (going) await page.locator('main:not([data-left])').waitFor();
  await settled(page);
}

const at = (name: string, address: string): Screen => ({
  name,
  address,
  open: async (page, language) => {
    await openExample(page, language);
    await goTo(page, address);
  },
});

/** Every screen of the example family that an address leads to. */
export const exampleScreens: readonly Screen[] = [
  at('families', paths.families),
  at('new-family', paths.newFamily),
  at('plan', paths.plan(plan)),
  at('template', paths.template(plan)),
  at('people', paths.people(plan)),
  at('person', paths.person(plan, 'kelly-ann')),
  at('person-helper', paths.person(plan, 'bev')),
  at('person-new', paths.person(plan, 'new')),
  at('visits', paths.visits(plan)),
  at('visit', paths.visit(plan, 'day-after')),
  at('visit-planned', paths.visit(plan, 'next')),
  at('visit-new', paths.visit(plan)),
  at('minutes', paths.minutes(plan, 'second')),
  at('print-minutes', paths.printMinutes(plan, 'second')),
  at('worry', paths.worry(plan, 'nights')),
  at('going-well', paths.goingWell(plan)),
  at('goal', paths.goal(plan, 'nights')),
  at('step', paths.step(plan, 'ring')),
  at('step-new', paths.step(plan)),
  at('wish-new', paths.wish(plan, 'new', { goal: 'nights' })),
  at('wish', paths.wish(plan, 'alfie')),
  at('split-step', paths.splitStep(plan, 'cot')),
  at('put-in-order', paths.putInOrder(plan)),
  at('must-do', paths.bottomLine(plan, 'night')),
  at('plan-b', paths.planB(plan, 'night')),
  at('scaling', paths.scaling(plan, 'nights')),
  at('numbers', paths.numbers(plan, 'nights')),
  at('road', paths.road(plan)),
  at('road-child', `${paths.road(plan)}?as=child`),
  at('road-words', `${paths.road(plan)}?as=words`),
  at('road-editor', paths.roadEditor(plan)),
  at('stone', paths.roadEditor(plan, 'school')),
  at('together', paths.together(plan)),
  at('together-step', paths.togetherStep(plan, 'walk')),
  at('together-step-pictures', `${paths.togetherStep(plan, 'ring')}?level=pictures`),
  at('together-step-full', `${paths.togetherStep(plan, 'walk')}?level=full`),
  at('together-step-largest', `${paths.togetherStep(plan, 'walk')}?text=largest&contrast=strong`),
  at('say-back', `${paths.sayBack(plan, 'ring')}?speaker=kelly-ann`),
  at('who-helps', paths.whoHelps(plan)),
  at('asked-of', paths.askedOf(plan, 'kelly-ann')),
  at('asked-of-child', paths.askedOf(plan, 'alfie')),
  at('asked-of-helper', paths.askedOf(plan, 'bev')),
  at('hand-over', paths.handOver(plan)),
  at('hills', paths.hills(plan)),
  at('hills-shown', paths.shownHills(plan)),
  at('print-person-hills', paths.printPerson(plan, 'lee')),
  at('core-group', paths.coreGroup(plan)),
  at('core-group-finished', paths.coreGroup(plan, 'second')),
  at('missing', paths.missing(plan)),
  at('dates', paths.dates(plan)),
  at('week', paths.week),
  at('drift', paths.drift(plan)),
  at('team', paths.team),
  at('old-text', paths.oldText(plan)),
  at('supervision', paths.supervision(plan)),
  at('decision-new', paths.decision(plan)),
  at('closing', paths.closing(plan)),
  at('history', paths.history(plan)),
  at('print', paths.print(plan)),
  at('print-plan', paths.printPlan(plan)),
  at('print-road', paths.printRoad(plan)),
  at('print-road-child', `${paths.printRoad(plan)}?as=child`),
  at('print-road-words', `${paths.printRoad(plan)}?as=words`),
  at('print-helpers', paths.printHelpers(plan)),
  at('print-person', paths.printPerson(plan, 'kelly-ann')),
  at('about', paths.about),
];
