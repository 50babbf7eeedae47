import type { Page } from '@playwright/test';
import { paths } from '../../src/plan-ui/paths.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { goTo } from './example-screens.ts';
import type { Language, Screen } from './screen.ts';
import { settled } from './settled.ts';
import { plan, stage } from './stage.ts';

/** Urdu beside English, and English beside Urdu. */
const other = (language: Language): Language => (language === 'ur' ? 'en-GB' : 'ur');

/** A family's screen in two languages. */
const beside = (name: string, address: string): Screen =>
  stage(name, paths.together(plan), (page, language) =>
    goTo(page, `${address}${address.includes('?') ? '&' : '?'}beside=${other(language)}`),
  );

/** A paper in two languages, chosen above it. */
const onPaper = (name: string, address: string): Screen =>
  stage(name, address, async (page: Page, language) => {
    await page.getByLabel(wordsOf(language, 'common')('beside')).selectOption(other(language));
    await page
      .locator(`article [lang=${other(language)}]`)
      .first()
      .waitFor();
    await settled(page);
  });

/** The same plan in two languages, side by side. */
export const besideScreens: readonly Screen[] = [
  beside('beside-step', paths.togetherStep(plan, 'walk')),
  beside('beside-step-pictures', `${paths.togetherStep(plan, 'ring')}?level=pictures`),
  beside('beside-step-full', `${paths.togetherStep(plan, 'ring')}?level=full`),
  stage('beside-asked', paths.askedOf(plan, 'kelly-ann'), async (page, language) => {
    const t = wordsOf(language, 'together');
    await page.getByRole('button', { name: t('looks.open'), exact: true }).click();
    await page.getByLabel(wordsOf(language, 'common')('beside')).selectOption(other(language));
    await page.getByRole('button', { name: wordsOf(language, 'common')('action.done'), exact: true }).click();
    await page
      .locator(`main li [lang=${other(language)}]`)
      .first()
      .waitFor();
    await settled(page);
  }),
  beside('beside-start', paths.together(plan)),
  beside('beside-helpers', paths.whoHelps(plan)),
  beside('beside-say-back', `${paths.sayBack(plan, 'ring')}?speaker=kelly-ann`),
  beside('beside-road', `${paths.road(plan)}?stone=nights`),
  beside('beside-road-words', `${paths.road(plan)}?as=words`),
  beside('beside-road-child', `${paths.road(plan)}?as=child`),
  onPaper('beside-print-person', paths.printPerson(plan, 'kelly-ann')),
  onPaper('beside-print-plan', paths.printPlan(plan)),
];
