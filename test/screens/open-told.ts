import type { Page } from '@playwright/test';
import type { Decide } from '../../src/plan/decision.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { goTo } from './example-screens.ts';
import type { Language } from './screen.ts';
import { settled } from './settled.ts';

/** Does something with the plan that is told. */
export type Does = <R>(verb: Decide<R>, request: R) => Promise<void>;

/** A family whose plan is told day by day, and the moment at which its screens are looked at (ISO date-time). */
export interface Told {
  readonly name: string;
  readonly now: string;
  readonly tell: (does: Does, on: (moment: string) => void) => Promise<void>;
}

/** The worker's own language, chosen in the settings. */
export async function workIn(page: Page, language: Language): Promise<void> {
  if (language === 'en-GB') return;
  await goTo(page, '/settings');
  await page.getByLabel(wordsOf('en-GB', 'settings')('you.language'), { exact: true }).selectOption(language);
  await page.getByRole('heading', { level: 1, name: wordsOf(language, 'settings')('title') }).waitFor();
}

/** A tablet that holds this plan, at one of its screens. */
export async function openTold(
  page: Page,
  language: Language,
  { name, now, tell }: Told,
  path: (plan: string) => string,
): Promise<void> {
  await page.clock.setFixedTime(now);
  let plan = '';
  const backup = await backupOf(async (tab, on) => {
    const does: Does = async (verb, request) => {
      if (plan === '') plan = await begin(tab, name, language);
      const acted = await tab.record.act(plan, verb, request);
      if (!acted.ok) throw new Error(JSON.stringify(acted));
    };
    await tell(does, on);
  });
  await bringIn(page, backup);
  await workIn(page, language);
  await goTo(page, path(plan));
  await settled(page);
}
