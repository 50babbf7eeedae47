import { paths } from '../../src/plan-ui/paths.ts';
import { bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { backupOfTeam } from '../browser/team-tablet.ts';
import { TEAM_TODAY } from '../builders/team.ts';
import { goTo } from './example-screens.ts';
import type { Screen } from './screen.ts';
import { settled } from './settled.ts';

/** A manager's tablet with twelve families: every part of the page has something to say. */
export const teamScreens: readonly Screen[] = [
  {
    name: 'team-many',
    open: async (page, language) => {
      await page.clock.setFixedTime(`${TEAM_TODAY}T15:00:00Z`);
      await bringIn(page, await backupOfTeam());
      if (language !== 'en-GB') {
        await goTo(page, paths.settings);
        await page
          .getByLabel(wordsOf('en-GB', 'settings')('you.language'), { exact: true })
          .selectOption(language);
        await page.getByRole('heading', { level: 1, name: wordsOf(language, 'settings')('title') }).waitFor();
      }
      await goTo(page, paths.team);
      await page.getByRole('article').waitFor();
      await settled(page);
    },
  },
];
