import { test } from '../browser/app.ts';
import { screens } from '../screens/list.ts';
import { languages } from '../screens/screen.ts';
import { settled } from '../screens/settled.ts';
import { expectAccessible } from './expect-accessible.ts';

for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: language, reducedMotion: 'reduce', viewport: { width: 1024, height: 768 } });
    for (const screen of screens) {
      test(screen.name, async ({ page }) => {
        await screen.open(page, language);
        await settled(page);
        await expectAccessible(page, `${screen.name} (${language})`);
      });
    }
  });
}
