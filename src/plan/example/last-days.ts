import { lookAtBottomLine } from '../bottom-line/decide.ts';
import { replyToSitting } from '../feedback/decide.ts';
import { dateStone } from '../road/decide.ts';
import { sayGap } from '../scale/decide.ts';
import { addStep, answerStep, changeStep, moveStep } from '../step/decide.ts';
import { scaling } from './scaling.ts';
import type { Teller } from './teller.ts';

/** Where things stand: five numbers, a step changed apart on two tablets, one stuck, one late. */
export function tellTheLastDays(teller: Teller): void {
  const { priya, gwen } = teller;
  scaling(teller, -5, {
    round: 'nights-4',
    goal: 'nights',
    words: 'r4',
    answers: [
      ['lee', 4],
      ['priya', 5],
      ['bev', 6],
      ['osei', 6],
      ['kelly-ann', 7],
    ],
    alfie: 0.55,
  });
  priya.does(sayGap, { round: 'nights-4', words: teller.words('r4.gap'), person: 'kelly-ann' });
  scaling(teller, -4, {
    round: 'school-2',
    goal: 'school',
    words: 's2',
    answers: [
      ['osei', 7],
      ['kelly-ann', 6],
      ['bev', 7],
    ],
  });
  // Apart, on two tablets: Gwen and Priya both move the end of the same step (R5).
  gwen.receives(priya.entries).at(`${teller.day(-3)}T09:00:00.000Z`);
  gwen.does(changeStep, {
    step: 'walk',
    when: { kind: 'often', times: 9, outOf: 10, unit: 'days', until: teller.friday(16) },
  });
  teller
    .on(-3, '11:00')
    .does(changeStep, {
      step: 'walk',
      when: { kind: 'often', times: 9, outOf: 10, unit: 'days', until: teller.friday(23) },
    })
    .does(moveStep, { step: 'key', to: 'checked', seenBy: 'priya', because: teller.words('step.key.done') })
    .does(addStep, {
      step: 'text-lee',
      sentence: teller.words('step.text-lee'),
      picture: 'text-message',
      who: ['kelly-ann'],
      helpers: ['bev'],
      when: { kind: 'by', date: teller.day(9) },
      check: { know: teller.words('step.text-lee.know'), checker: 'lee' },
      goal: 'lee',
    })
    .does(answerStep, {
      step: 'text-lee',
      person: 'kelly-ann',
      answer: 'disagree',
      because: teller.words('step.text-lee.disagree'),
    })
    .does(answerStep, { step: 'ring', person: 'kelly-ann', answer: 'agree' })
    .does(answerStep, { step: 'ring', person: 'lee', answer: 'seen' })
    .does(addStep, {
      step: 'story',
      sentence: teller.words('step.story'),
      picture: 'story-in-pictures',
      who: ['kelly-ann', 'priya'],
      when: { kind: 'by', date: teller.day(7) },
      check: { know: teller.words('step.story.know'), checker: 'priya' },
      child: 'alfie',
    })
    .does(addStep, {
      step: 'cot',
      sentence: teller.words('step.cot'),
      picture: 'baby',
      who: ['ron'],
      helpers: ['lee'],
      when: { kind: 'by', date: teller.day(13) },
      check: { know: teller.words('step.cot.know'), checker: 'gwen' },
      goal: 'baby',
      child: 'baby',
    })
    .does(dateStone, {
      stone: 'hard-week',
      by: teller.friday(86),
      because: teller.words('stone.hard-week.later'),
    });
  teller
    .on(-2, '17:00')
    .does(moveStep, {
      step: 'lee-nights',
      to: 'stuck',
      because: teller.words('step.lee-nights.stuck'),
      unblocker: 'ron',
    })
    .does(lookAtBottomLine, { line: 'seen', by: 'priya', kept: 'kept' })
    .does(lookAtBottomLine, { line: 'night', by: 'bev', kept: 'kept' });
  priya.receives(gwen.entries);
  teller.on(-1, '17:40').does(replyToSitting, {
    sitting: 'alfie-3',
    said: teller.words('faces.alfie.3.said'),
    did: teller.words('faces.alfie.3.did'),
  });
}
