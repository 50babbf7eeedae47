import { answerClosing, proposeClosing } from '../../src/plan/closing/decide.ts';
import type { Decide } from '../../src/plan/decision.ts';
import { addStep, moveStep } from '../../src/plan/step/decide.ts';
import { holdSupervision, makeDecision } from '../../src/plan/supervision/decide.ts';
import { paths } from '../../src/plan-ui/paths.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { tellPenfolds } from '../builders/penfolds.ts';
import { words } from '../builders/story.ts';
import { openTold, type Told } from './open-told.ts';
import type { Screen } from './screen.ts';
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

const penfolds: Told = {
  name: 'Penfold',
  now: '2027-02-16T15:00:00Z',
  tell: async (does, on) => {
    on('2027-02-16T10:00:00.000Z');
    const acts: (() => Promise<void>)[] = [];
    tellOurWork((verb, request) => acts.push(() => does(verb, request)));
    for (const act of acts) await act();
  },
};

export const ourWorkScreens: readonly Screen[] = [
  {
    name: 'supervision-stuck',
    open: (page, language) => openTold(page, language, penfolds, paths.supervision),
  },
  {
    name: 'closing-proposed',
    open: (page, language) => openTold(page, language, penfolds, paths.closing),
  },
  {
    name: 'history-decided',
    open: async (page, language) => {
      await openTold(page, language, penfolds, paths.history);
      await page
        .getByRole('button', { name: wordsOf(language, 'history')('decided.see') })
        .first()
        .scrollIntoViewIfNeeded();
      await settled(page);
    },
  },
];
