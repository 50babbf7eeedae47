import type { Page } from '@playwright/test';
import { choosePlanKind } from '../../src/plan/family/decide.ts';
import { sayKeyDay } from '../../src/plan/key-day/decide.ts';
import { addPerson } from '../../src/plan/people/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { goTo } from './example-screens.ts';
import type { Language, Screen } from './screen.ts';
import { settled } from './settled.ts';

// Many families with limits running, one of them with a conference and much past its day.

const names =
  'Docherty Clay Adeyemi Nowak Penfold Bassett Tull Broome Latif Okafor Nand Aldous Quick Osei'.split(' ');

/** Families begun on days before today, so that something is due on most days. */
async function openMany(page: Page, language: Language): Promise<string> {
  let first = '';
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const backup = await backupOf(async (tab) => {
    for (const [at, name] of names.entries()) {
      const plan = await begin(tab, name, language);
      first = first || plan;
      await tab.record.act(plan, addPerson, {
        person: 'child',
        name: 'Alfie',
        role: 'child',
        born: '2019-03-02',
      });
      await tab.record.act(plan, addPerson, { person: 'parent', name: 'Kelly-Ann', role: 'parent' });
      await tab.record.act(plan, choosePlanKind, { kind: at % 3 ? 'child-in-need' : 'child-protection' });
      await tab.record.act(plan, sayKeyDay, {
        keyDay: 'k',
        kind: at % 3 ? 'plan-began' : 'conference',
        on: ago(8 + at * 2),
      });
      await tab.record.act(plan, addStep, {
        step: 's',
        sentence: words('Auntie Bev walks Alfie to school by 8.50, nine days in ten.'),
        who: ['parent'],
        when: { kind: 'by', date: ago(-at) },
      });
    }
  });
  await bringIn(page, backup);
  if (language === 'en-GB') return first;
  await goTo(page, '/settings');
  await page.getByLabel(wordsOf('en-GB', 'settings')('you.language'), { exact: true }).selectOption(language);
  await page.getByRole('heading', { level: 1, name: wordsOf(language, 'settings')('title') }).waitFor();
  return first;
}

/** What is due: in one plan, in all families; and the limits behind it. */
export const dueScreens: readonly Screen[] = [
  {
    name: 'dates-running',
    open: async (page, language) => {
      const plan = await openMany(page, language);
      await goTo(page, `/plan/${plan}/dates`);
      await settled(page);
    },
  },
  {
    name: 'week-many',
    open: async (page, language) => {
      await openMany(page, language);
      await goTo(page, '/week');
      await settled(page);
    },
  },
  {
    name: 'month-many',
    open: async (page, language) => {
      await openMany(page, language);
      await goTo(page, '/week');
      await page.getByRole('radio', { name: wordsOf(language, 'due')('week.as-month'), exact: true }).check();
      await settled(page);
    },
  },
  {
    name: 'time-limits',
    open: async (page, language) => {
      await openMany(page, language);
      await goTo(page, '/settings/time-limits');
      await settled(page);
    },
  },
];
