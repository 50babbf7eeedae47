import { waitUntilUsable } from '../browser/measure-first-load.ts';
import { openStart } from '../browser/set-up-tablet.ts';
import { besideScreens } from './beside-screens.ts';
import { dueScreens } from './due-screens.ts';
import { exampleScreens } from './example-screens.ts';
import { handOverScreens } from './hand-over-screens.ts';
import { hillsScreens } from './hills-screens.ts';
import { keysScreens } from './keys-screens.ts';
import { meetingScreens } from './meeting-screens.ts';
import { missingScreens } from './missing-screens.ts';
import { ourWorkScreens } from './our-work-screens.ts';
import { languagesOf, type Screen } from './screen.ts';
import { stageScreens } from './stage-screens.ts';
import { tabletScreens } from './tablet-screens.ts';
import { teamScreens } from './team-screens.ts';

const all: readonly Screen[] = [
  {
    name: 'start',
    open: async (page, language) => {
      await openStart(page, language);
      await waitUntilUsable(page);
    },
  },
  ...exampleScreens,
  ...stageScreens,
  ...besideScreens,
  ...handOverScreens,
  ...hillsScreens,
  ...tabletScreens,
  ...dueScreens,
  ...keysScreens,
  ...missingScreens,
  ...ourWorkScreens,
  ...teamScreens,
  ...meetingScreens,
];

/** Every screen there is, and the languages it is drawn in. */
export const screens = all.map((screen) => ({ ...screen, languages: languagesOf(screen) }));
