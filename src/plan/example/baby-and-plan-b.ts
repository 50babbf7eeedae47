import { lookAtBottomLine } from '../bottom-line/decide.ts';
import { replyToSitting, showReply } from '../feedback/decide.ts';
import { setGoal } from '../goal/decide.ts';
import { addPerson } from '../people/decide.ts';
import { makePlanB, planBOver, testPlanB, usePlanB } from '../plan-b/decide.ts';
import { addStep, moveStep } from '../step/decide.ts';
import { scaling } from './scaling.ts';
import type { Teller } from './teller.ts';

/** A baby is on the way; plan B for school is used and over; four days are written down in one evening. */
export function tellTheBabyAndPlanB(teller: Teller): void {
  teller
    .on(-54)
    .does(addPerson, {
      person: 'baby',
      role: 'child',
      name: teller.text('name.baby'),
      unborn: true,
      due: teller.day(75),
      household: teller.text('home.kelly-ann'),
      looks: { base: 'baby', hair: 'plain', tone: 2, glasses: false, wheelchair: false },
    })
    .does(setGoal, {
      goal: 'baby',
      different: teller.words('goal.baby'),
      children: ['baby'],
      see: teller.words('goal.baby.see'),
      picture: 'baby',
    })
    .does(addStep, {
      step: 'clinic',
      sentence: teller.words('step.clinic'),
      picture: 'health-visitor',
      who: ['kelly-ann'],
      helpers: ['gwen'],
      when: { kind: 'often', times: 1, outOf: 1, unit: 'weeks', until: teller.friday(23) },
      check: { know: teller.words('step.clinic.know'), checker: 'gwen' },
      goal: 'baby',
      child: 'baby',
    })
    .does(replyToSitting, {
      sitting: 'alfie-2',
      said: teller.words('faces.alfie.2.said'),
      did: teller.words('faces.alfie.2.did'),
    })
    .does(makePlanB, {
      planB: 'school',
      turning: {
        seen: teller.words('b.school.if'),
        then: teller.words('b.school.then'),
        by: 'jean',
        within: { count: 1, unit: 'working-days' },
        tell: ['priya'],
      },
      picture: 'not-at-school',
      leavesAfter: 'helpers',
      comesBackAt: 'school',
    });
  teller.on(-48).does(showReply, { sitting: 'alfie-2' });
  scaling(teller, -47, {
    round: 'nights-3',
    goal: 'nights',
    words: 'r3',
    answers: [
      ['kelly-ann', 7],
      ['priya', 5],
      ['bev', 6],
      ['lee', 3],
    ],
  });
  // Four days told in one evening: written late, and shown so.
  teller.on(-25, '18:05', -40).does(moveStep, { step: 'bag', to: 'done', on: teller.day(-40) });
  teller
    .on(-25, '18:09', -33)
    .does(usePlanB, { planB: 'school', words: teller.words('b.school.used'), on: teller.day(-33) });
  teller
    .on(-25, '18:14', -30)
    .does(lookAtBottomLine, { line: 'seen', by: 'priya', kept: 'kept', on: teller.day(-30) });
  teller
    .on(-25, '18:20', -26)
    .does(planBOver, { planB: 'school', words: teller.words('b.school.over'), on: teller.day(-26) });
  teller.on(-20, '21:30').does(testPlanB, { planB: 'night', words: teller.words('b.night.tested') });
}
