import type { Page } from '@playwright/test';
import { setBottomLine } from '../../src/plan/bottom-line/decide.ts';
import type { Decide } from '../../src/plan/decision.ts';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { openMeeting } from '../../src/plan/meeting/decide.ts';
import { addPerson } from '../../src/plan/people/decide.ts';
import { makePlanB } from '../../src/plan/plan-b/decide.ts';
import { layStone } from '../../src/plan/road/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { sayWorry } from '../../src/plan/worry/decide.ts';
import { paths } from '../../src/plan-ui/paths.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { words } from '../builders/story.ts';
import { tellWholePlan } from '../builders/whole-plan.ts';
import { goTo } from './example-screens.ts';
import { workIn } from './open-told.ts';
import type { Language, Screen } from './screen.ts';
import { settled } from './settled.ts';

// What is still missing, where nearly everything is and where nothing is.

type Tells = (does: <R>(verb: Decide<R>, request: R) => void) => void;

/** A family just pasted in: everything has its sentence and nothing more. */
const tellBarePlan: Tells = (does) => {
  for (const [role, names] of [
    ['child', ['Alfie', 'Rosie']],
    ['parent', ['Kelly-Ann', 'Lee']],
    ['network', ['Jean', 'Ron']],
  ] as const)
    for (const name of names) does(addPerson, { person: name.toLowerCase(), role, name });
  for (const about of ['Alfie was awake alone at midnight.', 'Alfie missed 21 of 60 school days.'])
    does(sayWorry, { worry: about.slice(0, 12), who: [], about: words(about) });
  for (const different of ['A sober grown-up is there every night.', 'Alfie is at school nine days in ten.'])
    does(setGoal, { goal: different.slice(0, 12), different: words(different) });
  for (const [at, sentence] of [
    'Jean sleeps at Kelly-Ann’s on Fridays.',
    'Bev walks Alfie to school.',
    'Kelly-Ann rings Jean at six.',
    'Priya rings the landlord until the heater works and the wall in the children’s bedroom is dry.',
    'Lee comes on Sundays.',
    'Alfie packs his bag.',
  ].entries())
    does(addStep, { step: `step-${at}`, sentence: words(sentence) });
  for (const must of ['A sober grown-up is there at night.', 'Nobody drives after a drink.'])
    does(setBottomLine, { line: must.slice(0, 12), must: words(must) });
  does(makePlanB, {
    planB: 'b',
    turning: { seen: words('Nobody sober is there.'), then: words('Jean comes.') },
  });
  for (const name of ['Nights are safe', 'School goes well', 'A hard week'])
    does(layStone, { stone: name, name: words(name), by: '2027-03-01' });
};

const tellNothingMissing: Tells = (does) => {
  tellWholePlan(does);
  does(openMeeting, { meeting: 'now', kind: 'core-group', people: ['bev'] });
};

async function openMissing(page: Page, language: Language, tells: Tells): Promise<void> {
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Docherty', language);
    const acts: (() => Promise<{ ok: boolean }>)[] = [];
    tells((verb, request) => acts.push(() => tab.record.act(plan, verb, request)));
    for (const act of acts) {
      const acted = await act();
      if (!acted.ok) throw new Error(JSON.stringify(acted));
    }
  });
  await bringIn(page, backup);
  await workIn(page, language);
  await goTo(page, paths.missing(plan));
  await settled(page);
}

export const missingScreens: readonly Screen[] = [
  { name: 'missing-much', open: (page, language) => openMissing(page, language, tellBarePlan) },
  { name: 'missing-empty', open: (page, language) => openMissing(page, language, () => undefined) },
  { name: 'missing-nothing', open: (page, language) => openMissing(page, language, tellNothingMissing) },
];
