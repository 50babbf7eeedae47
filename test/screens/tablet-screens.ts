import type { Page } from '@playwright/test';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { addPerson } from '../../src/plan/people/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goTo } from './example-screens.ts';
import type { Language, Screen } from './screen.ts';
import { settled } from './settled.ts';

// A tablet with real families of its own, brought in as a backup.

const families = [
  {
    name: 'Docherty',
    child: 'Alfie',
    parent: 'Kelly-Ann',
    steps: ['Auntie Bev walks Alfie to school by 8.50.'],
  },
  { name: 'Clay', child: 'Reuben', parent: 'Doreen', steps: [] },
  {
    name: 'Adeyemi and Nowak',
    child: 'Mia',
    parent: 'Sade',
    steps: ['Piotr reads with Mia at bedtime.', 'Gran rings.'],
  },
];

/** Real families who speak this language, and one that was only just begun. */
const backup = async (language: Language): Promise<Buffer> =>
  backupOf(async (tab) => {
    for (const { name, child, parent, steps } of families) {
      const plan = await begin(tab, name, language);
      await tab.record.act(plan, addPerson, {
        person: 'child',
        name: child,
        role: 'child',
        born: '2019-03-02',
      });
      await tab.record.act(plan, addPerson, { person: 'parent', name: parent, role: 'parent' });
      for (const [at, sentence] of steps.entries())
        await tab.record.act(plan, addStep, {
          step: `step-${at}`,
          sentence: words(sentence),
          who: ['parent'],
        });
      if (name === 'Clay')
        await tab.record.act(plan, setGoal, {
          goal: 'goal',
          different: words('Reuben lives at Nan’s.'),
          children: ['child'],
        });
    }
    await begin(tab, 'Tull', language);
  });

/** Everything brought in, and the worker's screens in the language. */
async function openTablet(page: Page, language: Language): Promise<void> {
  await bringIn(page, await backup(language));
  await goTo(page, '/settings');
  if (language === 'en-GB') return;
  await page.getByLabel(wordsOf('en-GB', 'settings')('you.language'), { exact: true }).selectOption(language);
  await page.getByRole('heading', { level: 1, name: wordsOf(language, 'settings')('title') }).waitFor();
}

/** Screens of a tablet that has families of its own. */
export const tabletScreens: readonly Screen[] = [
  {
    name: 'families-several',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, '/');
      await page.getByText('Docherty').waitFor();
    },
  },
  {
    name: 'council-lists',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, '/settings/council');
      const t = wordsOf(language, 'council');
      await page.getByRole('button', { name: t('contacts.add') }).click();
      await page.getByLabel(t('contacts.council')).fill('Anytown Council');
      await page.getByLabel(t('contacts.name')).fill('Duty team');
      await page.getByLabel(t('contacts.phone')).fill('01632 960 001');
      await settled(page);
    },
  },
  {
    name: 'word-lists',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, '/settings/words');
      await page
        .getByRole('heading', { level: 1, name: wordsOf(language, 'council')('words.title') })
        .waitFor();
      await settled(page);
    },
  },
  {
    name: 'languages',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, '/settings/languages');
      const t = wordsOf(language, 'languages');
      await page.getByRole('heading', { level: 1, name: t('title') }).waitFor();
      await page.getByRole('button', { name: /Bengali/ }).click();
      await page.getByText(t('state.here')).waitFor();
      await settled(page);
    },
  },
  {
    name: 'question-sets',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, '/settings/questions');
      const t = wordsOf(language, 'council');
      await page.getByLabel(t('questions.own'), { exact: true }).fill('Bedtime at Nan’s');
      await page.getByRole('button', { name: t('questions.add'), exact: true }).click();
      await page.getByLabel(t('questions.set')).evaluate((box) => box.scrollIntoView());
      await settled(page);
    },
  },
  {
    name: 'scale-bands',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, '/settings/bands');
      await page
        .getByRole('heading', { level: 1, name: wordsOf(language, 'council')('bands.title') })
        .waitFor();
      await settled(page);
    },
  },
  {
    name: 'check-words',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, '/settings/check-words');
      await settled(page);
    },
  },
  {
    name: 'check-language',
    open: async (page, language) => {
      await openTablet(page, language);
      // The language of the other screens: Polish beside English words, English beside Urdu ones.
      await goTo(page, `/settings/check-words/${language === 'ur' ? 'ur' : 'pl'}`);
      const t = wordsOf(language, 'check-words');
      const right = page.getByRole('button', { name: t('row.right') });
      await right.first().click();
      await page
        .getByRole('button', { name: t('row.better') })
        .nth(1)
        .click();
      await page.getByRole('textbox').last().fill('{}');
      await page.getByRole('button', { name: t('write.use') }).click();
      await page.getByText(t('write.markup')).waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      await settled(page);
    },
  },
  {
    name: 'check-phrases',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, `/settings/check-words/${language === 'ur' ? 'ur' : 'pl'}`);
      const t = wordsOf(language, 'check-words');
      await page.getByLabel(t('find.where'), { exact: true }).selectOption('phrases');
      await page.getByRole('button', { name: t('page.next') }).click();
      await page.getByRole('heading', { name: t('where.phrases') }).evaluate((one) => one.scrollIntoView());
      await settled(page);
    },
  },
  {
    name: 'plan-empty',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, '/');
      await page.getByText('Tull').click();
      await page.waitForURL(/plan/);
      await page.getByRole('heading', { level: 1, name: /Tull/ }).waitFor();
      await settled(page);
    },
  },
  {
    name: 'road-empty',
    open: async (page, language) => {
      await openTablet(page, language);
      await goTo(page, '/');
      await page.getByText('Tull').click();
      await page.waitForURL(/plan/);
      await page.getByRole('heading', { level: 1, name: /Tull/ }).waitFor();
      await goTo(page, `${new URL(page.url()).hash.slice(1)}/road/edit`);
      await page.getByText(wordsOf(language, 'road-editor')('usual-why')).waitFor();
      await settled(page);
    },
  },
];
