import type { Page } from '@playwright/test';
import { expect, test } from '../browser/app.ts';
import { goTo, openExample } from '../screens/example-screens.ts';
import { screens } from '../screens/list.ts';
import { languages } from '../screens/screen.ts';
import { settled } from '../screens/settled.ts';
import { expectAccessible } from './expect-accessible.ts';
import { inWalks } from './in-walks.ts';

const addressed = screens.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
const staged = screens.filter(({ leavesNothing }) => leavesNothing);
const others = screens.filter(({ address, leavesNothing }) => address === undefined && !leavesNothing);
const called = (walk: readonly { readonly name: string }[]) => walk.map(({ name }) => name).join(', ');

for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: language, reducedMotion: 'reduce', viewport: { width: 1024, height: 768 } });

    /** Goes to each of these and looks at it; one that fails keeps nobody from looking at the rest. */
    async function look<One extends { readonly name: string }>(
      page: Page,
      walk: readonly One[],
      go: (one: One) => Promise<void>,
    ): Promise<void> {
      const faults: string[] = [];
      for (const one of walk) {
        await go(one);
        await settled(page);
        const coloursSeen = language !== languages[0];
        await expectAccessible(page, `${one.name} (${language})`, { coloursSeen }).catch((fault: unknown) => {
          faults.push(String(fault));
        });
      }
      expect(faults).toEqual([]);
    }

    for (const walk of inWalks(addressed, 9))
      test(called(walk), async ({ page }) => {
        await openExample(page, language);
        await look(page, walk, ({ address }) => goTo(page, address));
      });
    // What axe asks of a screen is asked of its parts, not of its words: the long ways are walked in one language; the others
    // show, at every address, that a language and its direction are said rightly. All are drawn and looked at in each.
    if (language !== languages[0]) return;
    for (const walk of inWalks(staged, 5))
      test(called(walk), async ({ page }) => {
        await look(page, walk, (screen) => screen.open(page, language));
      });
    for (const screen of others)
      test(screen.name, async ({ page }) => {
        await look(page, [screen], () => screen.open(page, language));
      });
  });
}
