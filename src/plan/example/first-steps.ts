import {
  askFeedback,
  finishSitting,
  giveFeedback,
  replyToSitting,
  sayMore,
  showReply,
} from '../feedback/decide.ts';
import { addPerson, recordTold } from '../people/decide.ts';
import { addStep, moveStep } from '../step/decide.ts';
import { faces } from './faces.ts';
import { scaling } from './scaling.ts';
import type { Teller } from './teller.ts';

/** The first weeks: steps, first numbers, and Lee told after 23 days. */
export function tellTheFirstSteps(teller: Teller): void {
  const by = (offset: number) => ({ kind: 'by' as const, date: teller.friday(offset) });
  teller
    .on(-146)
    .does(addStep, {
      step: 'tell-lee',
      sentence: teller.words('step.tell-lee'),
      picture: 'pair:person:priya:person:lee',
      who: ['priya'],
      helpers: ['jean'],
      when: by(-139),
      goal: 'lee',
    })
    .does(addStep, {
      step: 'heater',
      sentence: teller.words('step.heater'),
      picture: 'warm-home',
      who: ['priya'],
      helpers: ['kelly-ann'],
      when: by(-104),
      check: { know: teller.words('step.heater.know'), checker: 'jean' },
      goal: 'warm',
    })
    .does(addStep, {
      step: 'uniform',
      sentence: teller.words('step.uniform'),
      picture: 'school-shoes',
      who: ['jean'],
      when: by(-104),
      goal: 'school',
      child: 'alfie',
    });
  scaling(teller, -140, {
    round: 'nights-1',
    goal: 'nights',
    words: 'r1',
    answers: [
      ['kelly-ann', 6],
      ['priya', 2],
      ['osei', 3],
      ['jean', 3],
    ],
  });
  scaling(teller, -139, {
    round: 'school-1',
    goal: 'school',
    words: 's1',
    answers: [
      ['osei', 3],
      ['kelly-ann', 4],
    ],
  });
  teller
    .on(-127, '17:30')
    .does(recordTold, { person: 'lee', how: teller.words('told.lee') })
    .does(moveStep, { step: 'tell-lee', to: 'done' })
    .does(addPerson, {
      person: 'ron',
      role: 'network',
      name: 'Ron',
      relation: teller.words('relation.ron'),
      household: teller.text('home.lee'),
      looks: { base: 'older-man', hair: 'bald', tone: 2, glasses: true, wheelchair: false },
    });
  teller
    .on(-126)
    .does(askFeedback, { sitting: 'lee-1', person: 'lee', set: 'parent', seenBy: 'worker-and-manager' })
    .does(giveFeedback, { sitting: 'lee-1', question: 'worries-clear', given: { kind: 'face', face: 2 } })
    .does(giveFeedback, {
      sitting: 'lee-1',
      question: 'asked-what-i-think',
      given: { kind: 'face', face: 1 },
    })
    .does(giveFeedback, { sitting: 'lee-1', question: 'safe-to-speak', given: { kind: 'skipped' } })
    .does(giveFeedback, { sitting: 'lee-1', question: 'involved', given: { kind: 'number', number: 0 } })
    .does(sayMore, { sitting: 'lee-1', words: teller.words('faces.lee') })
    .does(finishSitting, { sitting: 'lee-1' });
  teller
    .on(-118)
    .does(addPerson, {
      person: 'bev',
      role: 'network',
      name: 'Bev',
      relation: teller.words('relation.bev'),
      phone: '01632 960 171',
      looks: { base: 'woman', hair: 'blond', tone: 1, glasses: false, wheelchair: false },
    })
    .does(replyToSitting, {
      sitting: 'lee-1',
      said: teller.words('faces.lee.said'),
      did: teller.words('faces.lee.did'),
    })
    .does(showReply, { sitting: 'lee-1' });
  faces(teller, -118, 'alfie-1', [2, 3, 2], 'faces.alfie.1');
}
