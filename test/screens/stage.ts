import type { Page } from '@playwright/test';
import { goTo, openExample } from './example-screens.ts';
import type { Language, Screen } from './screen.ts';
import { settled } from './settled.ts';

/** The example family's plan. */
export const plan = 'example';

/** A stage: from the example family's screen at this address, do this. */
export const stage = (
  name: string,
  address: string,
  act: (page: Page, language: Language) => Promise<void>,
): Screen => ({
  name,
  leavesNothing: true,
  open: async (page, language) => {
    await openExample(page, language);
    await goTo(page, address);
    await act(page, language);
    await settled(page);
  },
});

/** The way on, at the foot of a family screen. */
export const goOn = (page: Page) => page.locator('button[data-kind=main]').last().click();
export const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
