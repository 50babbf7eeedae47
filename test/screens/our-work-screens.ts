import type { Page } from '@playwright/test';
import { answerClosing, proposeClosing } from '../../src/plan/closing/decide.ts';
import type { Decide } from '../../src/plan/decision.ts';
import { addStep, moveStep } from '../../src/plan/step/decide.ts';
import { holdSupervision, makeDecision } from '../../src/plan/supervision/decide.ts';
import { paths } from '../../src/plan-ui/paths.ts';
import { backupOf, begin, bringIn } from '../browser/quick-tablet.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { tellPenfolds } from '../builders/penfolds.ts';
import { words } from '../builders/story.ts';
import { goTo } from './example-screens.ts';
import type { Language, Screen } from './screen.ts';
import { settled } from './settled.ts';

type Does = <R>(verb: Decide<R>, request: R) => void;

// Our own work on the Penfolds' plan: three visits missed, two steps that do not move, closing proposed.

const because = words('The number has been 4 at three reviews, and Mia told school she is tired.');

function tellOurWork(does: Does): void {
  tellPenfolds(does);
  does(addStep, {
    step: 'walk',
    sentence: words('Kay walks Mia to school on Mondays and Tuesdays.'),
    when: { kind: 'by', date: '2027-02-01' },
  });
  does(addStep, { step: 'ring', sentence: words('Tom rings Priya on Fridays.') });
  does(moveStep, { step: 'ring', to: 'stuck', because: words('Nobody has his number.') });
  const [led, worker, about] = ['Ruth Aldous', 'Priya Nand', 'late-step walk 2027-02-01'];
  does(holdSupervision, {
    supervision: 'first',
    led,
    worker,
    on: '2027-01-20',
    answers: [
      { question: 'why', about, words: words('Kay works early. Or Mia does not want to go.') },
      { question: 'what-next', about, words: words('Priya asks Mia at school on Monday.') },
    ],
  });
  does(makeDecision, {
    decision: 'nurse',
    name: led,
    role: 'Team manager',
    what: words('The school nurse comes to the next meeting.'),
    because,
    read: ['plan', 'numbers', 'child-words'],
    supervision: 'first',
    on: '2027-01-20',
  });
  does(proposeClosing, { closing: 'c', reason: 'will-not-engage', words: words('Nobody opens the door.') });
  does(answerClosing, {
    closing: 'c',
    question: 'other-parent-asked',
    words: words('Tom moved to Leeds. Nobody has rung him.'),
  });
}

async function openPenfolds(page: Page, language: Language, path: (plan: string) => string): Promise<void> {
  await page.clock.setFixedTime('2027-02-16T15:00:00Z');
  let plan = '';
  const backup = await backupOf(async (tab) => {
    plan = await begin(tab, 'Penfold', language);
    const acts: (() => Promise<{ ok: boolean }>)[] = [];
    tellOurWork((verb, request) => acts.push(() => tab.record.act(plan, verb, request)));
    for (const act of acts) {
      const acted = await act();
      if (!acted.ok) throw new Error(JSON.stringify(acted));
    }
  }, '2027-02-16T10:00:00.000Z');
  await bringIn(page, backup);
  if (language !== 'en-GB') {
    await goTo(page, '/settings');
    await page
      .getByLabel(wordsOf('en-GB', 'settings')('you.language'), { exact: true })
      .selectOption(language);
    await page.getByRole('heading', { level: 1, name: wordsOf(language, 'settings')('title') }).waitFor();
  }
  await goTo(page, path(plan));
  await settled(page);
}

export const ourWorkScreens: readonly Screen[] = [
  {
    name: 'supervision-stuck',
    open: (page, language) => openPenfolds(page, language, paths.supervision),
  },
  {
    name: 'closing-proposed',
    open: (page, language) => openPenfolds(page, language, paths.closing),
  },
];
