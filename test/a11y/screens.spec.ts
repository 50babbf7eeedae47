import { expect, test } from '../browser/app.ts';
import { goTo, openExample } from '../screens/example-screens.ts';
import { screens } from '../screens/list.ts';
import { languages } from '../screens/screen.ts';
import { settled } from '../screens/settled.ts';
import { expectAccessible } from './expect-accessible.ts';
import { inWalks } from './in-walks.ts';

/** So many screens of the example family are walked through in one test: opening it anew for each takes longer than axe. */
const WALK = 9;

const addressed = screens.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
const reached = screens.filter(({ address }) => address === undefined);
for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: language, reducedMotion: 'reduce', viewport: { width: 1024, height: 768 } });
    for (const walk of inWalks(addressed, WALK)) {
      test(walk.map(({ name }) => name).join(', '), async ({ page }) => {
        await openExample(page, language);
        const faults: string[] = [];
        for (const { name, address } of walk) {
          await goTo(page, address);
          await expectAccessible(page, `${name} (${language})`).catch((fault: unknown) => {
            faults.push(String(fault)); // the rest of the walk is still looked at
          });
        }
        expect(faults).toEqual([]);
      });
    }
    for (const screen of reached) {
      test(screen.name, async ({ page }) => {
        await screen.open(page, language);
        await settled(page);
        await expectAccessible(page, `${screen.name} (${language})`);
      });
    }
  });
}
